import { type ReactNode, useId, useState } from 'react'
import { useWords } from '#first/words.ts'
import { RevealButton } from '#ui/RevealButton.tsx'

interface Props {
  readonly number: string
  /** The code, which is made only once it is asked for. */
  readonly picture: ReactNode
}

/** A number as a code that the camera of another phone reads, shown when asked for. */
export function CallCode({ number, picture }: Props) {
  const words = useWords('outcome')
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <>
      <RevealButton
        name="code"
        label={words(isOpen ? 'code.hideWhich' : 'code.showWhich', { number })}
        isOpen={isOpen}
        controls={id}
        onToggle={() => setIsOpen(!isOpen)}
      >
        {words(isOpen ? 'code.hide' : 'code.show')}
      </RevealButton>
      {isOpen && (
        <div className="code" id={id}>
          {picture}
          <p>{words('code.how', { number })}</p>
        </div>
      )}
    </>
  )
}
