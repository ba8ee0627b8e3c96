import {
  type PlacedProp,
  placeProp,
  type RigidPlacement,
  type WornPlace,
  type WornPlacement,
} from '../prop/placement.ts';
import type { PoseDefinition, WornProp } from './pose.ts';
import { authoredToFigure } from './words.ts';

const isWorn = (prop: RigidPlacement | WornProp): prop is WornProp => 'around' in prop;

/** The rigid props of a pose, standing in the room, with the working side on the left. */
export const placeProps = (definition: PoseDefinition): readonly PlacedProp[] =>
  definition.props.flatMap((prop) => (isWorn(prop) ? [] : [placeProp(prop)]));

/** The bands, straps and slings of a pose, on the figure, with the working side on the left. */
export const wearProps = (definition: PoseDefinition): readonly WornPlacement[] =>
  definition.props.flatMap((prop) =>
    isWorn(prop)
      ? [{ prop: prop.prop, around: prop.around.map((name) => authoredToFigure(name) as WornPlace) }]
      : [],
  );
