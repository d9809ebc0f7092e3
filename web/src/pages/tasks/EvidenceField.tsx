import { Form } from 'antd';
import { allSent, type Sent } from '../../app/sent';
import { FilesInput } from '../../parts/Files';
import { useWords } from '../../words';

/** atOnce is how many files come with one act. */
export const atOnce = 20;

/** EvidenceField is the field of files of a form about a part, under the name files. */
export function EvidenceField({ required }: { required?: boolean }) {
  const { t } = useWords();
  return (
    <Form.Item
      name="files"
      label={t('files.with')}
      rules={[
        {
          validator: (_, files: Sent[] | undefined) => {
            if (required && !files?.length) return Promise.reject(new Error(t('files.attachFirst')));
            return allSent(files) ? Promise.resolve() : Promise.reject(new Error(t('files.wait')));
          },
          validateTrigger: 'onSubmit',
        },
      ]}
      validateTrigger="onSubmit"
    >
      <FilesInput most={atOnce} />
    </Form.Item>
  );
}
