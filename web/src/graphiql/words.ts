// Words of the developers' page around GraphiQL, which speaks English itself.

const vi = {
  title: 'GraphiQL: hỏi thử API',
  back: 'Về Lan Tỏa',
  as: 'Hỏi với quyền của {{name}} tại {{unit}}. Lệnh ghi (mutation) làm thay đổi dữ liệu thật.',
  eyes: 'Đang xem bằng quyền của {{unit}}: chỉ đọc, không ghi.',
  signIn: 'Bạn chưa đăng nhập. Hãy đăng nhập rồi mở lại trang này.',
  role: 'Trang này dành cho vai trò Lập trình viên. Vai trò khác dùng các trang của Lan Tỏa; quản trị viên của đơn vị cấp vai trò này khi cần.',
  failed: 'Không kết nối được với máy chủ. Hãy tải lại trang.',
  waiting: 'Đang mở…',
  editor: {
    query: 'Câu hỏi GraphQL',
    variables: 'Biến của câu hỏi, dạng JSON',
    answer: 'Câu trả lời',
    offered: 'Tên gợi ý',
  },
  example: `# Ctrl+Enter: hỏi. Ctrl+Space: gợi ý tên trường.
# Quyển sách bên trái: tài liệu của lược đồ.
{
  viewer { unit { name } roles today }
  units(first: 5) {
    totalCount
    nodes { code name }
  }
}
`,
};

const en: typeof vi = {
  title: 'GraphiQL: try the API',
  back: 'Back to Lan Tỏa',
  as: 'You ask as {{name}} of {{unit}}. Mutations change real data.',
  eyes: 'You see with the eyes of {{unit}}: nothing can be changed.',
  signIn: 'You are not signed in. Sign in and open this page again.',
  role: 'This page is for the role of a developer. Others use the pages of Lan Tỏa; the administrator of a unit grants the role where it is needed.',
  failed: 'The server cannot be reached. Load the page again.',
  waiting: 'Opening…',
  editor: {
    query: 'GraphQL query',
    variables: 'Variables of the query, as JSON',
    answer: 'Answer',
    offered: 'Offered names',
  },
  example: `# Ctrl+Enter: ask. Ctrl+Space: names of fields.
# The book on the left: the schema's documentation.
{
  viewer { unit { name } roles today }
  units(first: 5) {
    totalCount
    nodes { code name }
  }
}
`,
};

/** words are those of the language that was chosen in the app. */
export const words = localStorage.getItem('lantoa.language') === 'en' ? en : vi;

/** say puts values into a sentence. */
export const say = (sentence: string, values: Record<string, string>) =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
