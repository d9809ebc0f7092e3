// The options of a question, one of which is the right one.

import { Input, Radio } from 'antd';
import { DeleteOutlined, PlusOutlined } from '../../parts/icons';
import { Button, Flex } from '../../parts/plain';
import { useWords } from '../../words';
import { fewest, letter, most, type Options, without } from './options';

type Props = { id?: string; value?: Options; onChange?: (value: Options) => void };

/** Answers is the input. */
export function Answers({ id, value = { texts: ['', ''], correct: -1 }, onChange }: Props) {
  const { t } = useWords();
  const write = (i: number, text: string) => onChange?.({ ...value, texts: value.texts.map((one, n) => (n === i ? text : one)) });
  return (
    <Flex vertical gap={8} id={id} role="group" aria-label={t('desk.bank.options')}>
      {value.texts.map((text, i) => (
        <Flex key={i} gap={8} align="center">
          <Radio
            name="correct"
            checked={value.correct === i}
            onChange={() => onChange?.({ ...value, correct: i })}
            aria-label={t('desk.bank.isRight', { letter: letter(i) })}
          >
            {letter(i)}
          </Radio>
          <Input.TextArea
            autoSize
            maxLength={500}
            value={text}
            aria-label={t('desk.bank.option', { letter: letter(i) })}
            onChange={(event) => write(i, event.target.value)}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            disabled={value.texts.length <= fewest}
            aria-label={t('desk.bank.without', { letter: letter(i) })}
            onClick={() => onChange?.(without(value, i))}
          />
        </Flex>
      ))}
      {value.texts.length < most && (
        <div>
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => onChange?.({ ...value, texts: [...value.texts, ''] })}>
            {t('desk.bank.more')}
          </Button>
        </div>
      )}
    </Flex>
  );
}
