# Asks Ruby about case … in, => and in: each value with each pattern, then whole snippets. `ruby patterns.rb > patterns.jsonl`.
require_relative '../../Support/asking'

VALUES = ['5', '-2', '2.5', '"text"', ':a', 'nil', 'true', '[]', '[1]', '[1, 2]', '[1, [2, 3]]', '[1, "x", :y, nil]', '{}', '{ a: 1 }', '{ a: 1, b: "two" }', '{ a: { b: [1, { c: nil }] } }', '{ "a" => 1 }', '1..3', '[{ id: 1 }, { id: 2, tag: "t" }]'].freeze

PATTERNS = ['Integer', 'Integer | Float', 'Integer => n', 'String | Symbol => n', '1..5', '..0', '3..', '"a".."z"', 'nil', 'true | false', '/te/', '"text"', ':a', '[]', '[x]', '[x, y]', '[x, *]', '[x, *rest]', '[*, x]', '[*start, x]', '[Integer, Integer]', '[Integer => x, [y, *z]]', '[Integer, *, nil]', '[*, String => x, *]', '[*before, Symbol, *after]', '[*, { id: 2, tag: }, *]', '[{ id: Integer => x }, *]', '{}', '{ a: }', '{ a: Integer }', '{ a: Integer => x, **rest }', '{ a: 1, **nil }', '{ a: { b: [Integer => x, { c: }] } }', '{ a: nil }', '{ a: 1 | 2, b: String => x }', '{ "a": x }', '{ b: }', '{ **rest }', '{ **nil }', 'Array', 'Array(x)', 'Array[x, y]', 'Array(Integer, *)', 'Hash(a:)', 'Hash[a: Integer]', 'Hash => x', '->(v) { v.respond_to?(:size) && v.size == 2 }', '^(2 + 3)', '_', 'x', '(Integer | nil) => x', '[_, _]', '[[x, *], *] | [x, *]', 'Numeric', 'Range', '%w[a b]', '[1, Integer | Array]', '-2', '1.0..3.0', 'Float | nil | true'].freeze

NAMES = '[(x rescue 0), (y rescue 0), (z rescue 0), (n rescue 0), (a rescue 0), (b rescue 0), (c rescue 0), (tag rescue 0), (rest rescue 0), (start rescue 0), (before rescue 0), (after rescue 0)]'
RESET = 'x = y = z = n = a = b = c = tag = rest = start = before = after = 0'

PAIRS = VALUES.product(PATTERNS.reject { |pattern| pattern == '[[x, *], *] | [x, *]' })

ask(
  PAIRS.map { |value, pattern| "#{RESET}; (#{value}) => #{pattern}; #{NAMES}" } +
  PAIRS.map { |value, pattern| "v = #{value}; v in #{pattern}" } +
  VALUES.product(PATTERNS.first(12)).map { |value, pattern| "case #{value}\nin #{pattern} if true then 'first'\nin [*] | {} then 'second'\nelse 'other'\nend" } +
  DATA.read.split("\n----\n").map(&:chomp)
)

__END__
case { status: 200, body: { items: [{ id: 1 }] } }
in { status: 200..299, body: { items: [first, *] } }
  first[:id]
in { status: }
  status
end
----
case [1, [2, 3]]
in [a, [b, *c]]
  [a, b, c]
end
----
case 5
in Integer => n if n > 3
  "big #{n}"
in Integer
  'small'
end
----
case 5
in Integer => n unless n > 3
  "small #{n}"
else
  'big'
end
----
case 5
in 6
  1
end
----
case 5
in 6 then 1
in 7 then 2
end
----
case 5
in n if n > 9 then 1
end
----
case { a: 1 }
in { a: String }
  1
end
----
case { a: 1 }
in { b: }
  1
end
----
begin
  { a: 1 } => { b: }
rescue NoMatchingPatternKeyError => e
  [e.class.name, e.message]
end
----
begin
  5 => String
rescue NoMatchingPatternError => e
  [e.class.name, e.message]
end
----
case { name: 'Ann', age: 30 }
in name: String => n, age:
  "#{n} #{age}"
end
----
case { name: 'Ann', age: 30 }
in name:, **rest
  [name, rest]
end
----
case { name: 'Ann' }
in name:
  name
end
----
case [1, 2, 3]
in first, *rest
  [first, rest]
end
----
case [1, 2, 3]
in Integer, Integer, Integer
  'three'
end
----
case [1, 2]
in a,
  'one and more'
end
----
case [1, 2]
in *, last
  last
end
----
expected = 5
case 5
in ^expected then 'same'
in other then other
end
----
case [1, 1]
in [a, ^a] then 'twice'
end
----
case 7
in 0 then 'zero'
in 1.. then 'positive'
in ..-1 then 'negative'
end
----
case 'post'
in 'get' | 'head' then 'safe'
in 'post' | 'put' => verb then verb
end
----
case { type: 'a', payload: { id: '7' } }
in { type: 'a' | 'b' => type, payload: { id: /\A\d+\z/ => id } }
  [type, id]
end
----
config = { db: { user: 'u', pass: 'p' } }
config => { db: { user: } }
user
----
result = { ok: true, value: 5 }
if result in { ok: true, value: Integer => value }
  value
end
----
{ a: 1 } in { a: 2 }
----
x = [1, 2] in [Integer, Integer]
x
----
x = (5 in 1..9)
x
----
list = [{ id: 1 }, { id: 2 }, { id: 3 }]
list.select { |row| row in { id: 2.. } }
----
list = [{ id: 1 }, { id: 2 }]
list.map { |row| row => { id: }; id }
----
case [1, 'a', :b, nil, true]
in [Integer, String, Symbol, nil, true | false]
  'all'
end
----
case []
in [] then 'empty'
end
----
case {}
in {} then 'empty'
end
----
case { a: 1 }
in {} then 'empty'
in { a: } then a
end
----
case { a: 1, b: 2 }
in { a: 1, **nil } then 'only a'
in { a: 1, **rest } then rest
end
----
case { a: [1, { b: [2, 3] }] }
in { a: [_, { b: [*, three] }] }
  three
end
----
case [[:a, 1], [:b, 2]]
in [[:a, x], [:b, y]]
  x + y
end
----
case ['cmd', { verbose: true }]
in [String => cmd, { verbose: true | false => verbose }]
  [cmd, verbose]
end
----
case nil
in nil then 'none'
end
----
value = 3
case value
in Integer | Float if value > 2 and value < 9 then 'mid'
else 'out'
end
----
case 1
in Integer
  x = 5
  x + 1
end
----
r = case 2 in 1 then 'a' in 2 then 'b' end rescue 'r'
r
----
case { a: nil }
in { a: nil } then 'nil there'
end
----
case {}
in { a: nil } then 'nil there'
else 'missing'
end
----
case { 'a' => 1 }
in { a: 1 } then 'symbol'
else 'string keys'
end
----
case { a: 1 }.with_indifferent_access
in { a: 1 } then 'indifferent'
else 'no'
end
----
case [1, [2, [3, [4]]]]
in [a, [b, [c, [d]]]]
  [a, b, c, d]
end
----
case { k: 'v' }
in Hash => h
  h
end
----
case 5
in Integer | String => v
  v
end
----
case [1, 2, 3, 42, 5]
in [*, 10..50 => found, *after]
  [found, after]
end
----
case {name: "x", role: {admin: true}}
in {name: String => name, role: {admin: true}}
  "Admin #{name}"
in {name:}
  name
end
----
case { items: [] }
in { items: [] | nil } then 'nothing'
in { items: [_, *] } then 'something'
end
----
in_range = ->(n) { n in 1..10 }
[in_range.call(5), in_range.call(50)]
----
case 1
in a
end
a
----
case [1]
in [Integer] | [Float] then 'number'
end
----
data = { user: { emails: [{ type: 'home', value: 'h' }, { type: 'work', value: 'w' }] } }
data => { user: { emails: [*, { type: 'work', value: }, *] } }
value
----
case 'abc'
in /b/ then $~[0]
end
----
case 3
in ->(n) { n.odd? } then 'odd'
end
----
case 1
in 0 | 1 | 2 => small then small
end
----
case [:ok, 5] in [:ok, x]
x
