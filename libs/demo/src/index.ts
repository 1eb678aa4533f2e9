export { demoAccess, type DemoAccess, type DemoUser } from './demo-access.js';
export { seedDemo, type SeedSettings } from './seed-demo.js';
