import { useCommand } from '#web/graphql/use-command.ts';
import { useBillingStartCardSetupMutation } from './cards-api.ts';

/** Goes to the provider's page where a card is saved, and comes back to `returnPath`. */
export function useAddCard(returnPath: string) {
  const [trigger] = useBillingStartCardSetupMutation();
  const command = useCommand(trigger, (it) => it.startCardSetup);
  const start = async () => {
    const said = await command.send({ returnPath });
    if (said.ok) location.assign(said.value.url);
  };
  return { ...command, start };
}
