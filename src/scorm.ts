import { startScorm } from './later/training/scorm/start-scorm.tsx'

startScorm()
