import { createRoot } from 'react-dom/client'

createRoot(document.querySelector('main')).render(<h1>Hello</h1>)
