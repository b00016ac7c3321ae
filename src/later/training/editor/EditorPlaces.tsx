import { useId, useState } from 'react'
import { useWords } from '#first/words.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { RevealButton } from '#ui/RevealButton.tsx'

/** One place that somebody can turn to: a part of the scenario, or one of its answers. */
export interface EditorPlace {
  readonly id: string
  readonly name: string
}

interface Props {
  /** What the places are: buttons have it in their names. */
  readonly of: 'part' | 'answer'
  readonly places: readonly EditorPlace[]
  readonly here: number
  /** Where there is room, all places can be in sight at once. */
  readonly isShort?: boolean
  readonly onTurn: (at: number) => void
}

/** Says which of several places is on the screen, in one line, and leads to the others. */
export function EditorPlaces({ of, places, here, isShort = false, onTurn }: Props) {
  const shared = useWords()
  const words = useWords('editor')
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const where = words(`place.${of}`, { at: here + 1, all: places.length })
  const turn = (at: number) => {
    setIsOpen(false)
    onTurn(at)
  }
  return (
    <nav aria-label={words(`places.${of}`)} data-short={isShort}>
      <div className="ways editor__where">
        <RevealButton
          name={`${of}s`}
          label={where}
          isOpen={isOpen}
          controls={id}
          onToggle={() => setIsOpen(!isOpen)}
        >
          {where} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
        </RevealButton>
        {here > 0 && (
          <QuietButton
            name={`previous-${of}`}
            label={words('of', { what: shared('back'), title: places[here - 1]?.name ?? '' })}
            onPress={() => turn(here - 1)}
          >
            {shared('back')}
          </QuietButton>
        )}
        {here < places.length - 1 && (
          <QuietButton
            name={`next-${of}`}
            label={words('of', { what: words('next'), title: places[here + 1]?.name ?? '' })}
            onPress={() => turn(here + 1)}
          >
            {words('next')}
          </QuietButton>
        )}
      </div>
      <ol id={id} className="editor__place-list" data-open={isOpen}>
        {places.map((place, at) => (
          <li key={place.id}>
            <button
              type="button"
              className="quiet-button editor__part"
              name={of}
              value={place.id}
              aria-current={at === here ? 'step' : undefined}
              onClick={() => turn(at)}
            >
              {place.name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
