import { MessageSquare } from 'lucide-react';
import { useNavigate } from 'react-router';
import { faultOf, outcomeOf } from '#web/graphql/result.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { say } from '#web/words/say.ts';
import { useOpenConversationMutation } from './chat-api.ts';

/** Opens the brand's conversation with a creator and goes there. */
export function WriteButton({ creatorId }: { readonly creatorId: string }) {
  const [open, { isLoading, data, error }] = useOpenConversationMutation();
  const navigate = useNavigate();
  const outcome = data ? outcomeOf(data.answer) : null;
  const go = async (): Promise<void> => {
    const { data: answered } = await open({ creatorId });
    const opened = answered ? outcomeOf(answered.answer) : null;
    if (opened?.ok) await navigate(`/messages/${opened.value.id}`);
  };
  return (
    <div className="grid gap-2">
      <div><Button busy={isLoading} icon={<Icon of={MessageSquare} size={16} />} onPress={() => void go()}>{say('chat.open')}</Button></div>
      <Trouble fault={faultOf(error)} refusal={outcome && !outcome.ok ? outcome.refusal : null} />
    </div>
  );
}
