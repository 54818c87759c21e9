# Asks Ruby with ActiveSupport what text methods answer: `ruby strings.rb > strings.jsonl`.
# Each line: self, method, args (strings, numbers, null as they are; others tagged), and the answer by inspect, or "class: message".
require 'json'
require 'active_support/all'

TEXTS = [
  '', ' ', 'a', 'abc', 'Hello World', " \t two  words \n", "line1\nline2\r\nline3\n", 'Ünïcödé', 'straße', 'ﬁne œuvre', 'İstanbul', 'ǆ ǆabc',
  'ΑΣ ΣΑΣ', '日本語', '😀a😃', "e\u0301x", 'employee_id', 'author_ids', 'HTTPServerName', 'x-men: the last stand', "O'Reilly", 'snake_case/word',
  'person', 'Categories', 'wolves', 'status', 'ox', 'az', 'Zz9', '1.9.9', 'a-9', '-', 'Zz', '<a>', '***', '0x1F', '-0b11', '077', "a\u00a0b", "aaabbbccc", "ǅ Ǆ"
].freeze

def regexp(source, options = '') = { 'regexp' => [source, options] }
def symbol(name) = { 'symbol' => name }
def range(first, last, exclusive = false) = { 'range' => [first, last, exclusive] }
def pairs(given) = { 'hash' => given.to_a }

def value(json)
  return json.map { |item| value(item) } if json.is_a?(Array)
  return json.dup unless json.is_a?(Hash)

  tag, content = json.first
  case tag
  when 'regexp' then Regexp.new(content[0], (content[1].include?('i') ? 1 : 0) | (content[1].include?('m') ? 4 : 0))
  when 'symbol' then content.to_sym
  when 'range' then Range.new(value(content[0]), value(content[1]), content[2])
  when 'bytes' then [content].pack('H*').force_encoding('UTF-8')
  else content.to_h { |key, item| [value(key), value(item)] }
  end
end

def ask(receiver, method, *args)
  values = args.map { |arg| value(arg) }
  keywords = values.last.is_a?(Hash) && values.last.keys.all?(Symbol) && %w[truncate parameterize titleize humanize].include?(method) ? values.pop : {}
  answer = value(receiver).public_send(method, *values, **keywords).then { |found| found.is_a?(Enumerator) ? found.to_a : found }.inspect
rescue StandardError => e
  answer = "#{e.class}: #{e.message.lines.first.chomp}"
ensure
  puts JSON.generate({ self: receiver, method: method, args: args, answer: answer })
end

PLAIN = %w[upcase downcase capitalize swapcase titleize humanize underscore camelize dasherize classify tableize pluralize singularize parameterize
           strip lstrip rstrip chomp chop chomp! strip! squish squeeze length size bytesize bytes chars lines reverse empty? ord chr hex oct to_s to_sym
           inspect succ ascii_only? valid_encoding? unicode_normalize codepoints split upcase_first first last].freeze
TEXTS.product(PLAIN).each { |text, name| ask(text, name) }
%i[nfc nfd nfkc nfkd].each { |form| (TEXTS + ["가각힣", "\u1100\u1161\u11a8", "ａ½①", "a\u0323\u0307", "a\u0307\u0323", "\u0344", "ǆ", "ﷺ", "Å"]).each { |text| ask(text, 'unicode_normalize', symbol(form.to_s)) } }

ARGS = {
  'split' => [[' '], [','], ['l'], [''], [regexp('')], [regexp('\s*')], [regexp('(l)')], [regexp('b')], ['a', 2], [' ', 2], [' ', -1], ['l', -1], ['', 2], [nil], [1]],
  'slice' => [[0], [1], [-1], [9], [0, 2], [1, 0], [2, 9], [-2, 2], [3, 1], [0, -1], [range(0, 1)], [range(1, -1)], [range(-2, -1)], [range(1, nil)], [range(nil, 1)], [range(2, 1)], [range(0, 2, true)], ['a'], ['zz'], [regexp('[a-z]+')], [regexp('(a)(b)?'), 2], [regexp('(?<n>a)'), 'n'], [nil], ['']],
  'byteslice' => [[0, 2], [1], [-3, 3], [range(0, 3)], [99]],
  'gsub' => [['a', 'X'], ['', '-'], [regexp('[aeiou]'), '<\0>'], [regexp('(\w)(\w)?'), '\2\1'], [regexp('x*'), '-'], [regexp('(?<l>[a-z])'), '\k<l>\k<l>'], [regexp('l'), pairs([['l', 'L']])], [regexp('.'), '\\\\'], [regexp('b'), "\\`|\\'"], ['l', '$1'], [nil, ''], ['a', nil], [regexp('a'), '\9\z']],
  'sub' => [['a', 'X'], [regexp('$'), '!'], [regexp('\A'), '^'], ['.', '-']],
  'scan' => [['a'], [regexp('.')], [regexp('(.)(.)')], [regexp('\w+')], [''], [regexp('')], [nil]],
  'index' => [['a'], [''], ['a', 1], ['a', -1], [regexp('[a-z]')], ['a', 99], [nil]],
  'rindex' => [['a'], [''], ['a', 1], ['a', -2], [regexp('[a-z]')]],
  'ljust' => [[10], [10, '12'], [0], [-1], [8, '😀x'], [10, '']],
  'rjust' => [[10, '12']], 'center' => [[10], [9, 'ab']],
  'tr' => [['a-c', 'x'], ['a-z', 'A-Z'], ['^a-z', '*'], ['lo', ''], ['a-c', '1-2'], ['\-', '_'], ['el', 'ip']],
  'tr_s' => [['a-c', 'x'], ['l', 'r']], 'delete' => [['l'], ['a-c'], ['^a-c'], ['a-z', '^b']], 'count' => [['l'], ['a-z'], ['^a-z'], ['lo', 'o']], 'squeeze' => [['a-z'], ['b']],
  'truncate' => [[5], [0], [3, pairs([[symbol('omission'), '']])], [8, pairs([[symbol('separator'), ' ']])], [9, pairs([[symbol('separator'), regexp('\s')]])]],
  'partition' => [['l'], [regexp('[a-z]')], ['zz']], 'rpartition' => [['l'], [regexp('[a-z]')], ['zz']],
  'start_with?' => [['a'], ['H', 'a'], [regexp('[a-z]')], [''], [1]], 'end_with?' => [['c'], ['d', 'c'], ['']],
  'include?' => [['a'], [''], [nil]], 'exclude?' => [['a']], 'match?' => [[regexp('a')], ['[a-c]'], [nil], ['(']],
  '*' => [[0], [2], [-1], ['a']], '<=>' => [['abc'], [1]], '==' => [['abc'], [1]], 'casecmp' => [['ABC'], [1]], 'casecmp?' => [['ÜNÏCÖDÉ'], ['STRASSE']],
  'from' => [[1], [-2], [99]], 'to' => [[1], [-2], [-99]], 'at' => [[0], [-1], [range(0, 1)]], 'first' => [[2], [0], [99], [-1]], 'last' => [[2], [0], [99]],
  'insert' => [[0, 'X'], [-1, 'X'], [1, 'X'], [99, 'X']], 'remove' => [['a'], [regexp('[a-z]+')]], 'chomp' => [['c'], [''], ["\n"], [nil]], 'lines' => [['l']],
  'parameterize' => [[pairs([[symbol('separator'), '_']])], [pairs([[symbol('preserve_case'), true]])], [pairs([[symbol('separator'), '']])]],
  'titleize' => [[pairs([[symbol('keep_id_suffix'), true]])]], 'humanize' => [[pairs([[symbol('capitalize'), false]])]], 'camelize' => [[symbol('lower')]],
  'delete_prefix' => [['a']], 'delete_suffix' => [['c']], 'unpack' => [['C*'], ['a2 a*'], ['A3'], ['H*'], ['h3'], ['B10'], ['n*'], ['N'], ['m'], ['U*'], ['Z*'], ['q<'], ['s>l']],
  '[]=' => [[0, 'Z'], [0, 2, 'Z'], ['a', 'Q'], [range(0, 0), '']], 'slice!' => [[0], [regexp('[a-z]')]], 'prepend' => [['x', 'y']], 'concat' => [['x', 'y']], '<<' => [['x'], [98]]
}.freeze
ARGS.each { |name, lists| TEXTS.each { |text| lists.each { |args| ask(text, name, *args) } } }
%w[616263e6 ff e38182 80616280 e38182c3 f09f98].each do |hex|
  %w[inspect length chars valid_encoding? scrub bytes bytesize reverse].each { |name| ask({ 'bytes' => hex }, name) }
  ask({ 'bytes' => hex }, 'scrub', '*')
  ask({ 'bytes' => hex }, 'gsub', 'a', 'b')
end
