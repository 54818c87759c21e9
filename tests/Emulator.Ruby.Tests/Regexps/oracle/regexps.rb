# Asks Ruby what patterns find in texts: `ruby regexps.rb > regexps.jsonl`.
# Each line: source, options, text, and either the matches (start and end in characters, then the groups) or the error's class.
require 'json'

TEXTS = [
  '', 'a', 'abc', "foo\nbar", "a\n", "\n\n", 'aAbBcC', 'foo.bar@example.com', "line1\r\nline2", 'x=1;y=22;z=333',
  'Ünïcödé ß ſ', '日本語 テキスト', '😀a😃b', 'aaa bbb  ccc', '2020-01-23T04:05', "tab\there", '١٢٣ 123', "a\u00a0b\u3000c", 'deadBEEF99',
  'O\'Reilly & "Sons"', '{1,2} [x] (y)', 'aé_1-2', "K\u212A k", 'ΑΣ σς', 'word word', '<a><b></b></a>', '😀😀', "e\u0301x"
].freeze

PATTERNS = [
  '.', '.+', '^', '$', '^.', '.$', '\A.', '.\z', '.\Z', '\w+', '\W', '\d+', '\D+', '\s', '\S+', '\h+', '\H', '\b', '\B', '\bw', 'a', 'a*', 'a+?', 'x*',
  '[a-c]+', '[^a-c]', '[[:alpha:]]+', '[[:upper:]]', '[[:lower:]]+', '[[:digit:]]+', '[[:space:]]', '[[:punct:]]', '[[:alnum:]]+', '[[:^alpha:]]', '[[:word:]]+',
  '\p{L}+', '\P{L}', '\p{^Lu}', '\p{Han}+', '\p{Hiragana}', '\p{Katakana}+', '\p{Alpha}', '\p{Nd}+', '[\p{Lu}\d]', '[a-z&&[^b]]+', '[[a-c][x-z]]', '[^[:space:]]+',
  '(\w)(\d)?', '(?<y>\d+)-(?<m>\d+)', '(?<n>\w)(\w)', '(a)(b)?c', '(\w)\1', '(?<q>\w)\k<q>', '(?:a|b)+', 'a(?=b)', 'a(?!b)', '(?<=a)b', '(?<!a)b', '(?>a+)b',
  'a++', 'a*+a', 'a?+', 'a{2}', 'a{2}?', 'a{1,2}?', 'a{,2}', 'a{2}+', 'a{', 'a{x}', 'a{1', '{1,2}', ']', 'a**', '(?:a*)+',
  '(?i)A', 'a(?i)b|c', '(?i:a)b', '(?m:.)+', '(?m).+', '(?x) a b ', '(?-i)a', '(?#note)a', '\R', '\n', '\t', '\x61', '\u00e9', '\u{61 62}', '\141', '\.', '\/', '\-',
  '[\w.]+@[\w.]+', '[😀-😄]', '[^😀]', '😀', '😀+', '[a😀]', '.😃', '\u{1F600}', '[\n]', '[\]\[]', '[]a]', '[a-]', '[-a]', '[\d-x]', '[a\-z]', '[^\d\s]+', '[\b]',
  'σ', 'ß', 'ſ', 'k', 'é', '[é]', '[^é]', '[[:upper:]][[:lower:]]', '\p{Lu}', '(a|b|)', '()', '|', 'a|', '(?=a)', '\Ga', '(?<a>x)|(?<b>a)', '(a)?(?(1)b|c)',
  '(', ')', '[', '*', '+a', '?', '[z-a]', '(?<n', '(?<1>a)', '(?z)', '\p{Foo}', '\k<x>', '\1', '(?<n>a)\1', '[[:foo:]]', '\x', 'a\\', '[a', '(?:', '[]', '\u12', '\u{110000}'
].freeze

def ask(source, options, text)
  flags = 0
  flags |= Regexp::IGNORECASE if options.include?('i')
  flags |= Regexp::MULTILINE if options.include?('m')
  flags |= Regexp::EXTENDED if options.include?('x')
  found = []
  text.scan(Regexp.new(source, flags)) { m = $~; found << [m.begin(0), m.end(0), *m.captures] }
  { matches: found }
rescue RegexpError
  { error: 'RegexpError' }
end

$VERBOSE = nil
PATTERNS.each_with_index do |source, place|
  ['', 'i', 'm', 'x'].each_with_index do |options, number|
    # Onigmo's own folding of a property's members stops at ASCII for some texts: no pattern should count on it.
    next if options == 'i' && ['\p{^Lu}', '[\p{Lu}\d]', '\P{L}'].include?(source)

    texts = number.zero? ? TEXTS : TEXTS.each_with_index.select { |_, index| (index + place + number) % 6 == 0 }.map(&:first)
    answers = texts.map { |text| [text, ask(source, options, text)] }
    if answers.first[1][:error]
      puts JSON.generate({ source: source, options: options, text: '', error: 'RegexpError' })
    else
      answers.each { |text, answer| puts JSON.generate({ source: source, options: options, text: text, **answer }) }
    end
  end
end
