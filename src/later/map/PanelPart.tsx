import type { ReactNode } from 'react'
import { titleOf } from '#flow/node-words.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import { useApp } from '#first/app-context.ts'

/** A part of a box’s panel, under its heading. */
export function Part({
  heading,
  children,
}: {
  readonly heading: string
  readonly children: ReactNode
}) {
  return (
    <>
      <h3>{heading}</h3>
      {children}
    </>
  )
}

interface OpenNodeProps {
  readonly node: string
  readonly onOpen: (node: string) => void
}

/** Opens another box from the panel of this one. */
export function OpenNode({ node, onOpen }: OpenNodeProps) {
  const { text } = useApp().setting
  return (
    <QuietButton name="open-node" value={node} onPress={() => onOpen(node)}>
      {titleOf(text, node)}
    </QuietButton>
  )
}
