/**
 * Samples the subjects in turn, A B A B …, one sample each per round: whatever the machine does meanwhile, it does to all.
 * Answers each subject's samples in the order of the rounds.
 */
export async function interleave<Subject>(
  subjects: readonly Subject[],
  rounds: number,
  sample: (subject: Subject, round: number) => Promise<number>,
): Promise<number[][]> {
  const samples = subjects.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      samples[index]?.push(await sample(subject, round));
    }
  }
  return samples;
}
