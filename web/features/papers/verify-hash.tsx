import { useState } from 'react';
import { faultOf } from '#web/graphql/result.ts';
import { say } from '#web/words/say.ts';
import { Button } from '#web/ui/button.tsx';
import { Field, TextInput } from '#web/ui/field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TimeAt } from '#web/ui/time-left.tsx';
import { Trouble } from '#web/ui/trouble.tsx';
import { useLazyContractByHashQuery } from './papers-api.ts';

const HASH = /^[0-9a-f]{64}$/i;
const hexOf = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((it) => it.toString(16).padStart(2, '0')).join('');

/** Says for everybody whether a hash is that of a contract made here. A file is hashed in the browser; it is sent nowhere. */
export function VerifyHash() {
  const [hash, setHash] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [ask, { currentData: data, error, isFetching }] = useLazyContractByHashQuery();
  const clean = hash.trim().toLowerCase();
  const check = (text: string) => {
    setProblem(HASH.test(text) ? null : say('verifyHash.form'));
    if (HASH.test(text)) void ask({ sha256: text });
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = hexOf(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    setHash(found);
    check(found);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <Form onSubmit={() => check(clean)} problems={problem ? { hash: problem } : {}}>
        <Field label={say('verifyHash.label')} help={say('verifyHash.help')} error={problem}>{(ids) => <TextInput {...ids} name="hash" value={hash} autoCapitalize="none" autoComplete="off" spellCheck={false} maxLength={80} className="num" onChange={(event) => setHash(event.target.value)} />}</Field>
        <Field label={say('verifyHash.file')} help={say('verifyHash.fileHelp')}>{(ids) => <input {...ids} type="file" accept="application/json,.json" className="w-full min-w-0 text-sm file:mr-3 file:min-h-9 file:rounded-control file:border file:border-line-2 file:bg-card file:px-3.5 file:font-medium file:text-ink" onChange={(event) => void read(event.target.files?.[0])} />}</Field>
        <div><Button type="submit" tone="primary" busy={isFetching}>{say('verifyHash.check')}</Button></div>
      </Form>
      {error ? <Trouble fault={faultOf(error)} onRetry={() => check(clean)} /> : null}
      {data && !isFetching ? data.contractByHash
        ? <Notice tone="good" title={say('verifyHash.ours', { number: data.contractByHash.number })}>{say('verifyHash.oursText')} <TimeAt at={data.contractByHash.issuedAt} /></Notice>
        : <Notice tone="danger" title={say('verifyHash.notOurs')}>{say('verifyHash.notOursText')}</Notice> : null}
    </div>
  );
}
