import { startApp } from './first/start-app.tsx'

startApp()
