import { startScorm } from '#app/scorm/start-scorm.tsx'

startScorm()
