import { useCommand } from '#web/graphql/use-command.ts';
import { useCollaborationQuery, useTakeStepMutation, type StepName, type Work } from '../collaborations-api.ts';

/** Takes a step of a collaboration and waits until the page knows what became of it: where money moves nothing is shown before it is true. */
export function useStep(work: Pick<Work, 'id'>, step: StepName) {
  const [trigger] = useTakeStepMutation();
  const { refetch } = useCollaborationQuery({ id: work.id });
  const command = useCommand(trigger, (it) => it.answer);
  const take = async (variables: Readonly<Record<string, unknown>> = {}): Promise<boolean> => {
    const said = await command.send({ step, variables: { id: work.id, ...variables } });
    await refetch();
    return said.ok;
  };
  return { ...command, take };
}
