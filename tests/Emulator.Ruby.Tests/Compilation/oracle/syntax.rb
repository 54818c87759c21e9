# Asks Ruby what odd but valid ways of writing mean, such as connectors hold: `ruby syntax.rb > syntax.jsonl`.
require_relative '../../Support/asking'

SNIPPETS = DATA.read.split("\n----\n").map(&:chomp)

# Sources with the ends of lines of another system, too.
ask(SNIPPETS + SNIPPETS.select { |snippet| snippet.include?("\n") }.map { |snippet| snippet.gsub("\n", "\r\n") })

__END__
[1, 2, 3].map { _1 * 2 }
----
{ a: 1, b: 2 }.map { "#{_1}=#{_2}" }
----
[[1, 2], [3, 4]].map { _1 }
----
[[1, 2], [3, 4]].map { _1 + _2 }
----
[3, 1, 2].sort { _2 <=> _1 }
----
[1, 2].each_with_index.map { _1 * _2 }
----
[1, 2].map { [_1].map { |x| x + 1 } }
----
f = -> { _1 + 1 }
f.call(2)
----
f = lambda { _1 * _2 }
f.call(2, 3)
----
f = proc { [_1, _2, _3] }
f.call(1, 2, 3)
----
[[1, 2]].map { |a,| a }
----
[[1, 2, 3]].map { |a, *| a }
----
[[1, 2, 3]].map { |*, a| a }
----
[[1, 2, 3]].map { |a, *b, c| [a, b, c] }
----
[[1, [2, [3, 4]]]].map { |a, (b, (c, d))| [a, b, c, d] }
----
{ a: { b: 1 } }.map { |k, v| [k, v] }
----
{ a: 1 }.each_with_object([]) { |(k, v), memo| memo << k << v }
----
{ a: 1 }.each_with_index.map { |(k, v), i| [k, v, i] }
----
{ a: 1 }.inject(0) { |sum, (_, v)| sum + v }
----
def twice(x) = x * 2
twice(4)
----
def greet(name:, greeting: 'Hi') = "#{greeting} #{name}"
greet(name: 'Ann')
----
def no_arguments = 42
no_arguments
----
def with_rest(a, *rest, **options) = [a, rest, options]
with_rest(1, 2, k: 3)
----
def yielding
  yield(1) + yield(2)
end
yielding { |x| x * 10 }
----
def given_block?(x = 1)
  block_given? ? yield(x) : 'none'
end
[given_block?, given_block? { |y| y + 1 }]
----
def many_values
  return 1, 2
end
a, b = many_values
[a, b]
----
def kept(x)
  x + 1
rescue NoMethodError
  'rescued'
else
  'fine'
ensure
  nil
end
[kept(1), kept(nil)]
----
h = { a: { b: nil } }
h[:a]&.[](:b)&.length
----
x = nil
x&.foo = 1
x
----
h = {}
h[:a] ||= {}
h[:a][:b] ||= []
h[:a][:b] << 1
h
----
h = { count: 1 }
h[:count] += 1
h[:other] = (h[:other] || 0) + 1
h
----
a, b, *c = 1, 2, 3, 4
[a, b, c]
----
a, (b, *c), d = 1, [2, 3, 4], 5
[a, b, c, d]
----
*a, b = [1, 2, 3]
[a, b]
----
a, *, b = [1, 2, 3, 4]
[a, b]
----
a = *1..3
a
----
a = *nil
a
----
a, b = b, a
[a, b]
----
a = b = c = 3
[a, b, c]
----
h = {}
h[:a], h[:b] = 1, 2
h
----
a = [1, *[2, 3], 4, *nil]
a
----
first, = [9, 8]
first
----
a, b = { x: 1 }.first
[a, b]
----
text = <<~ONE + <<~TWO
  one
ONE
  two
TWO
text
----
[<<~A, <<~B].map(&:strip)
  a
A
  b
B
----
x = { query: <<~SQL.squish, n: 1 }
  SELECT *
    FROM t
   WHERE a = 'b'
SQL
x
----
<<~X.lines.map(&:chomp).join(',')
  a
    b
  c
X
----
<<~X
  a#{<<~Y.strip}c
    b
  Y
  d
X
----
<<-X
    kept
    X
----
<<~'X'
  no #{x} \n
X
----
<<~"X"
  yes #{1 + 1}\tz
X
----
<<~X
  tab	in

  blank above
X
----
<<~X.gsub(/\s+/, ' ').strip
  {
    "a": "#{[1, 2].map { |n| "<#{n}>" }.join}"
  }
X
----
i = 0
begin
  i += 1
end while i < 3
i
----
i = 10
begin
  i += 1
end until true
i
----
i = 0
i += 1 while i < 5
i
----
begin
  raise 'x'
rescue => e then e.message
end
----
begin
  Integer('z')
rescue ArgumentError, TypeError => e
  e.class.name
end
----
begin
  raise ArgumentError
rescue *[ArgumentError, TypeError] => e
  e.message
end
----
errors = [KeyError, ArgumentError]
begin
  {}.fetch(:a)
rescue *errors => e
  'caught'
end
----
begin
  raise 'a'
rescue
  'plain'
end
----
def method_name
  __method__
end
method_name
----
x = 1
=begin
not code
=end
x + 1
----
x = 5
x
__END__
this is not code )(
----
%w(a b #{c})
----
%W(a#{1} b\ c)
----
%i(a b)
----
%I(a#{1} b)
----
%q(it's (nested) "q")
----
%Q(it's #{1 + 1} (nested))
----
%(plain #{2})
----
%[brackets [nested]]
----
%<angle <b>>
----
%{curly {#{3}}}
----
%|pipes|
----
%!bang!
----
%q|it's|
----
%Q-dash #{1}-
----
%w|a b|
----
%w<a b>
----
%w/a b/
----
%w!a b!
----
%w,a b,
----
%r{^/a/(\d+)$}i.match('/a/12')[1]
----
%r!a/b!.match?('a/b')
----
%r|x\|y|.source
----
%s(a b)
----
%w[
  one
  two
]
----
?a + ?b
----
[?a, ?\n, ?\s, ?é]
----
x = true ? ?y : ?n
x
----
[0b1010, 0o17, 0xff, 017, 1_000_000, 1e3, 1.5e-3, 0d10]
----
"a" "b" 'c'
----
'a' \
'b' \
  "c#{1}"
----
x = 1 +
  2 +
  3
x
----
x = [1, 2, 3]
  .map { |n| n + 1 }
  # a comment
  .select(&:even?)

  .first
x
----
[1, 2, 3].
  # comment
  map { |n| n * 2 }.
  sum
----
x = [1, nil]
  &.map { |n| n&.succ }
  &.compact
x
----
f = ->(x, y = 1, *z, k:, **o, &b) { [x, y, z, k, o, b&.call] }
f.call(1, k: 2)
----
f = ->(x, y = 1, *z, k:, l: k + 1, **o, &b) { [x, y, z, k, l, o, b&.call] }
f.(1, 2, 3, k: 4, m: 5) { 6 }
----
f = ->x, y { x + y }
f[1, 2]
----
f = -> x do x * 2 end
f.call(3)
----
f = ->(x) do
  next 5 if x > 1
  return 6
end
[f.call(2), f.call(1)]
----
f = lambda do |x, y: 2|
  x + y
end
f.call(1, y: 5)
----
f = proc(&:upcase)
f.call('a')
----
f = :upcase.to_proc
f.call('a')
----
compose = ->(x) { x + 1 } >> ->(x) { x * 2 }
compose.call(3)
----
compose = ->(x) { x + 1 } << ->(x) { x * 2 }
compose.call(3)
----
add = ->(a, b) { a + b }
add.curry[1][2]
----
x = 1
y = 2
{ x:, y: }
----
x = 1
h = { x:, 'y' => 2, "z": 3, :w => 4, "v#{x}": 5 }
h
----
def opts(**o) = o
a = 1
opts(a:, b: 2)
----
def opts_of(o = {}) = o
opts_of a: 1, 'b' => 2
----
h = { a: 1 }
{ **h, b: 2, **{ c: 3 } }
----
{ 'a': 1, "b-c": 2, d?: 3 } rescue 1
----
{ if: 1, end: 2, class: 3, nil: 4, self: 5 }
----
{ a: 1, }.merge(b: 2,)
----
[1, 2,].sum
----
puts_like = ->(*args) { args }
puts_like.(1, *[2, 3], a: 4)
----
x = if true then 1 else 2 end
x
----
x = case 5 when 1..3 then 'low' when 4..6 then 'mid' else 'high' end
x
----
x = unless false then 'u' end
x
----
x = while true do break 7 end
x
----
x = begin 1; 2 end
x
----
x = (1; 2; 3)
x
----
x = [1, 2, 3].each do |n| break n * 10 if n == 2 end
x
----
case 'abc'
when /^a(.)/ then $1
end
----
case 5
when ->(n) { n > 3 } then 'big'
else 'small'
end
----
case
when 1 > 2 then 'a'
when 2 > 1 then 'b'
end
----
case [1, 'x']
when Array then 'list'
end
----
case 'a'
when 'b', 'c'
  1
when *%w[a d]
  2
end
----
case nil when nil, false then 'none' else 'some' end
----
x = 5
r = if x > 3 and not x > 10 then 'ok' else 'no' end
r
----
x = nil
y = x || begin
  'default'
end
y
----
a = true && !false
b = (true and not true)
[a, b]
----
a = false or true
a
----
1.then { |x| x + 1 }.then { _1 * 2 }
----
[1, 2, 3].sum { |x| x.to_f / 2 }
----
[1, 2, 3, 4].partition(&:even?)
----
%w[a b].each_with_index.to_h { |x, i| [x, i] }
----
%w[a b].zip([1, 2]).to_h
----
[1, 2, 3].each_slice(2).map(&:sum)
----
[[1, :a], [2, :b]].each_with_object({}) { |(n, s), h| h[s] = n }
----
alias_me = 1
alias_me
----
a = 1 if false
a.inspect
----
a = [
  1, # one
  2  # two
]
a
----
h = {
  # leading comment
  a: 1,

  # another
  b: 2 # trailing
}
h
----
foo = ->(a) { a }
foo.(foo.call(1))
----
[1, 2, 3].inject(:+)
----
[1, 2, 3].inject { |a, b| a * b }
----
(1..10).step(3).to_a
----
1.step(10, 4).to_a
----
(1..).first(2)
----
[1, 2, 3, 4][1..]
----
[1, 2, 3, 4][..1]
----
[1, 2, 3, 4][-2..]
----
'hello'[1..-2]
----
'hello'[/l+/]
----
'key: value'[/(\w+): (\w+)/, 2]
----
'a-b_c'.tr('-_', '  ')
----
"tab\tnew\nquote\"hash\#{x} \u00e9 \x41 \101 \e[0m".length
----
'single \n \' \\'
----
"#{"nested #{"deep #{1}"}"}"
----
"a#{}b"
----
"#{1; 2}"
----
"#{if true then 'y' else 'n' end}"
----
"#$0".empty? rescue 1
----
"50% #off # {x}"
----
"a\
b"
----
:"quoted symbol"
----
:'single quoted'
----
%s{sym}
----
:a?.to_s + :b!.to_s + :[]=.to_s + :<=>.to_s + :!.to_s + :c=.to_s
----
{ "a b": 1 }[:'a b']
----
1.0.to_s + 1e20.to_s + 1e-5.to_s
----
-2.abs + -2 ** 2
----
!true == false
----
not(true)
----
5.between?(1, 10) ? 'in' : 'out'
----
x = 3
x.positive? ? x.even? ? 'pe' : 'po' : 'n'
----
x = { a: 1 }
x[:a]? 'y' : 'n'
----
x = 3
(x == 3)? 'y': 'n'
----
x = nil
x.nil? ? 'nil' : x
----
[1, 2, 3].include? 2
----
[3, 1].sort.first.to_s.rjust 3, '0'
----
'%s is %d' % ['a', 1]
----
'%<a>s %{b}' % { a: 1, b: 2 }
----
format '%05.2f', 3.14159
----
[1, 2] <=> [1, 3]
----
[1, 2] + [3] - [1] & [2, 3] | [9]
----
[1, 2] * ','
----
{ a: 1 }.to_a.flatten
----
{ a: 1, b: 2 }.select { |_k, v| v > 1 }
----
{ a: 1 }.map do |k, v| [k, v] end
----
r = [1, 2].map do |x|
  next 0 if x == 1

  x
end
r
----
loop do
  break
end
----
x = 0
loop { x += 1; break x if x > 3 }
----
x = 10
x -= 1 until x < 5
x
----
for i in 1..3 do x = i end
x
----
r = []
for a, b in { x: 1 } do r << a << b end
r
----
1.upto(3).map { |x| x }
----
3.times.map { |i| i }
----
10.downto(8).to_a
----
x = [1, 2, 3]
x.each_with_index { |v, i| x[i] = v * 2 }
x
----
x = 'a'
x += 'b'
x <<= 'c' rescue x << 'c'
x
----
x = 5
x **= 2
x %= 7
x |= 8
x &= 12
x ^= 1
x <<= 2
x >>= 1
x
----
a = nil
a ||= 1
a &&= a + 1
a
----
raise 'a' rescue 'rescued'
----
x = (raise 'a' rescue 'b')
x
----
x = Integer('q') rescue -1
x
----
begin; 1; ensure; 2; end
----
n = 0
begin
  n += 1
  raise 'again' if n < 3
  n
rescue
  retry
end
----
x = [*'a'..'e']
x
----
[*1..3, *5..6]
----
('a'..'e').each_cons(2).to_a.length
----
def default_of(a, b = a * 2, c = b + 1) = [a, b, c]
default_of(1)
----
def last_hash(a, b = {}) = [a, b]
last_hash(1, 'x' => 2)
----
def inner(a, b: 0) = yield(a + b)
def forward(*args, **kw, &block) = inner(*args, **kw, &block)
forward(1, b: 2) { |x| x * 3 }
----
def predicate?(x) = x > 1
predicate? 2
----
def bang!(x) = x.upcase
bang! 'a'
----
def setter=(x)
  x
end
1
----
def self.of_self = 3
of_self
----
x = ->(n) { n <= 1 ? 1 : n * x.(n - 1) }
x.(5)
----
[[3, 'c'], [1, 'a']].sort_by(&:first).map(&:last)
----
%w[x y].map.with_index(1) { |s, i| "#{i}#{s}" }
----
[1, [2, [3]]].flatten(1)
----
x = {}
x['a'] = x['b'] = 2
x
----
x = Hash.new { |h, k| h[k] = k * 2 }
x[2]
----
[1, 2, 3].then { |a, *| a }
----
proc { |a, b| [a, b] }.call([1, 2])
----
proc { |a| a }.call(1, 2)
----
lambda { |a, b = 2| [a, b] }.call(1)
----
lambda(&:to_s).call(1)
----
->(a:, b: 2) { a + b }.call(a: 1)
----
->(_) {}.call(1)
----
->(){}.call
----
->() { }.()
----
(->{ 1 }).call
----
if (m = 'a1'.match(/(?<l>\w)(?<d>\d)/))
  [m[:l], m['d']]
end
----
x = 1 unless defined?(x)
x
----
[1,2,3].map{|x|x+1}.select{|x|x>2}
----
{:a=>1,:b=>{:c=>2}}
----
{"a"=>1}["a"]
----
a=1;b=2;a+b
----
a = 5; a -1
----
a = 5
a /2
----
a = [1]
a [0]
----
x = 'z'
x *3
----
p = ->(x) { x }
p.call -1
----
[1, -1].map &:abs
----
[[1, 2]].each do |(a, b)| a + b end
----
Time.at(0).utc.year
----
"a".frozen?.class.name
----
"abc" =~ /b/ and $~[0]
----
"abc" !~ /z/
----
x = "a,b;c".split(/[,;]/)
x
----
/a#{1}b/x.source
----
/\//.source
----
/a
 b # comment
/x.match?('ab')
----
'x' 'y'.upcase
----
x = 5 # comment ; not code
x;
----
;;1;;
----
()
----
(
  1
  2
)
----
[

]
----
{}.to_a
----
nil.to_a
----
[nil, true, false].map(&:to_s)
----
true & false | true ^ true
----
~5
----
+5 - -5
----
1 <=> 2
----
5.fdiv 2
----
7.divmod(-2)
----
0.1 + 0.2
----
10 % 3.5
----
2**-1
----
1_0.to_s
----
'ab'.each_char.map(&:ord)
----
"é".bytes
----
Hash[[[:a, 1]]]
----
Array(nil) + Array([1]) + Array(1..2)
----
String(1) + Integer('2').to_s + Float('3').to_s
----
rand.class.name
----
[1, 2, 3].sum.then do |total|
  "total #{total}"
end
----
begin
  raise ArgumentError, "bad #{1}"
rescue => e
  "#{e.class}: #{e.message}"
end
----
begin
  raise KeyError.new('k')
rescue IndexError => e
  e.class.name
end
----
x = begin
  Float('x')
rescue
  nil
end
x
----
def deep(n) = n.zero? ? [] : [deep(n - 1)]
deep(3)
----
undef_me = 1
undef_me
----
def block_arity(&block) = block ? block.call(2) : 0
[block_arity, block_arity { |x| x * 3 }]
----
def nested_yield
  [1, 2].map { |x| yield x }
end
nested_yield { |x| x + 1 }
----
def yields_pair
  yield [1, 2]
end
yields_pair { |a, b| "#{a}-#{b}" }
----
def yields_two = yield(1, 2)
yields_two { |a, b| a + b }
----
def no_block
  yield
rescue LocalJumpError => e
  e.message
end
no_block
----
def explicit(&block)
  block_given? ? yield(1) + block.call(2) : 'none'
end
[explicit, explicit { |x| x * 10 }]
----
total = 10
count = 4
[total /count, total -count, total *count, total %count]
----
ratio = ->(total, part) { total /part + total /2 }
ratio.call(10, 5)
----
[[10, 5]].map { |total, part| total /part }
----
x = { text: "a #{<<~X}b", n: 1 }
  inner
X
x
----
[?a, ?\n, ?\s, ?é, ?\\, ?", ?']
----
%W[a\ b c#{1}\n d]
----
for x in [1, 2] do last = x * 10 end
[x, last]
----
begin
  [1].fetch(9)
rescue KeyError,
       IndexError => e
  e.class.name
end
----
x = { a: 1 } if 1 > 0
x
----
execute = ->(connection, input) do
  connection + input
end
execute.call(1, 2)
----
h = {
  execute: lambda do |a, _b|
    a * 2
  end,
  # between
  other: ->(x) do x end,
  fields: lambda { [{ name: 'n', optional: true, hint: 'a ' \
                                                        'b' }] }
}
[h[:execute].call(2, 3), h[:other].call(1), h[:fields].call]
----
[{ help: <<~HELP.chomp, optional: true }, 1]
  First
  second
HELP
----
f = ->(a, b) { [a, b] }
f.call(<<~A, <<~B)
  a
A
  b
B
----
f = lambda do |x|
  return unless x

  x.map do |y|
    next unless y

    y + 1
  end.compact
end
[f.call(nil), f.call([1, nil, 2])]
----
x = if 1 > 2
      'a'
    elsif 2 > 1
      'b'
    else
      'c'
    end.upcase
x
----
(nil || ' x ').presence&.strip
----
input = { 'a' => nil }
!input['a'].nil? && true
----
input = {}
not input.blank?
----
a = { 'b' => 2 }
a.is_a?(Hash) and a['b']
----
case 'x'
when 'a', 'b',
     'x'
then 'hit'
else 'miss'
end
----
'John Smith'.gsub(/(\w+) (\w+)/, "\\2 \\1")
----
'John Smith'.gsub(/(?<f>\w+) (?<l>\w+)/, '\k<l>, \k<f>')
----
'abc'.gsub(/[ac]/, 'a' => '1', 'c' => '3')
----
'abc'.gsub(/b/) { |m| "<#{m}#{$~.begin(0)}>" }
----
x = "a" +
    "b" \
    "c"
x
----
h = {}
h['a'] ||= {}
h['a']['b'] ||= []
h['a']['b'] += [1]
h
----
a, b = 1, 1
a, b = b, a+b
[a, b]
----
f = ->(*args, **opts, &blk) { [args, opts, blk&.call] }
args = [1, 2]
opts = { k: 3 }
f.call(*args, **opts, &-> { 4 })
----
f = ->(a, (b, c)) { [a, b, c] }
f.call(1, [2, 3])
----
%w[a bb a].each_with_object(Hash.new { |h, k| h[k] = [] }) { |w, m| m[w.size] << w }
----
x = true
x ? { a: 1 } : {}
----
x = false
x ? [1] : []
----
x = 1
x>0?1:2
----
x = 5
x == 1 ? 'a' : x == 5 ? 'b' : 'c'
----
x = []
x.empty? ? 1 : 2
----
x = nil
x ? x.empty? : 'none'
----
true ? :a : :b
----
true ? :"x y" : nil
----
h = { 'k' => 'v' }
h['k'] ? h['k'] : h['z']
----
h = { 'k' => 'v' }
(h['k'] == 'v')? 'y' : 'n'
----
x = true ?
  'yes' :
  'no'
x
----
x = true
  ? 'yes'
  : 'no' rescue 1
1
----
x = (true \
  ? 'yes' \
  : 'no')
x
----
{ if: 1, class: 2, end: 3, in: 4, then: 5, do: 6, not: 7, def: 8, begin: 9, rescue: 10, while: 11, case: 12, when: 13, or: 14, and: 15, true: 16, nil: 17, self: 18, unless: 19, return: 20, next: 21, yield: 22, alias: 23 }
----
f = ->(if: 1, end: 2) { 3 }
f.call(if: 4)
----
1.then { |x| x + 1 }
----
n = 3
[n-1, n -1, n - 1, n*2, n**2, n/2, n%2, -n, n+1, n<<1, n|4, n&1, n^1, n>2, n<=3, n<=>1]
----
a = [1, 2]
[a.push(-1).size, a.first -1, (a.first - 1)]
----
a = []
a.push -1
a
----
format ('%d') + 'x', 1
----
f = ->(x) { x }
f.call (1 + 2) * 3
----
a = [[1, 2]]
a.push [3]
a
----
[1, 2, 3].include? 1 and true
----
x = false || true and nil
x
----
a = nil || 'b' unless false
a
----
if not true then 1 else 2 end
----
unless false then 'b' else 'c' end
----
case 2 when 1; 'a' when 2; 'b' end
----
if true; 'y'; end
----
if (m = 5) > 3
  m
end
----
lines = %w[a b]
out = []
while line = lines.shift
  out << line
end
out
----
x = 3
until (x -= 1) < 0 do end
x
----
begin
  raise 'first'
rescue StandardError
  begin
    raise
  rescue => e
    e.message
  end
end
----
begin
  raise ArgumentError.new('x'), 'other' rescue $!.message
end
----
begin
  1
ensure
  2
end
----
x = begin
  1
rescue
  2
else
  3
ensure
  4
end
x
----
r = [1].each do |x|
  raise 'no'
rescue => e
  break e.message
end
r
----
r = [1, 0].map do |x|
  10 / x
rescue ZeroDivisionError
  nil
ensure
  x
end
r
----
f = lambda do |x|
  Integer(x)
rescue ArgumentError
  -1
else
  'fine'
end
[f.call('1'), f.call('z')]
----
"\u{1F600 41}\101\x41\s\0\e".bytes.length
----
'\\\'' + 'a\b'
----
%q(a(b)c) + %Q[#{1}[x]] + %(a"b)
----
[:"foo-bar", :'foo bar', :a=, :[], :+, :!, :"#{1}x"]
----
['a/b'.split(/\//), 'a/b' =~ /[\/]/, /#{'a'}b/.source, %r{/}.source]
----
x = 'abc'
[x[/b/], (x =~ /c/), !(x =~ /z/), x.match?(/A/i) && x !~ /z/]
----
[4 / 2, (4) / 2, [4][0] / 2, { a: 4 }[:a] / 2, 4.0/2]
----
a = 10; b = 2
a/b
----
a = 8
b = 4
c = 2
a /b/c
----
def m(x) x end
m [1, 2]
----
def m2(x, y = 2) [x, y] end
m2 1, *[3]
----
def m3(h) h end
m3 'a' => 1, b: 2
----
def m4(*) 'any' end
m4 1, 2
----
def m5(a, b: a) [a, b] end
m5(1)
----
def m6 a, b = 2
  [a, b]
end
m6 1
----
def m7(a,
       b: 2,
       **rest)
  [a, b, rest]
end
m7(1,
   b: 3,
   c: 4,)
----
[
  1,
  2,
].map do |x|
  x +
    1
end
----
{
  'a' =>
    1,
  b:
    2
}
----
x = [1, 2, 3]
y = x
  .select do |n|
    n > 1
  end
  .map { |n| n * 2 }
y
----
x = { a: { b: 1 } }
x => { a: { b: } }
b
----
->(x) { x.present? ? "a#{x}" : nil }.call('b')
----
"#{'a' if true}#{'b' unless true}"
----
"#{{ a: 1 }[:a]}"
----
"#{[1, 2].map { |x| "#{x}#{x > 1 ? '!' : ''}" }.join(', ')}"
----
"a#{"b}"}c"
----
"a#{'}'}c"
----
"#{%w[a b].join("}")}"
----
"x#{# comment
1}"
----
"multi
line"
----
'multi
line'
----
x = "tail \
joined"
x
----
"%s-%05d" % ['a', 7]
----
"100%"
----
'#{not}' + "\#{not}" + '#x' + "#x"
----
"#@" + "#$"
----
a = *[1, 2], 3
a
----
a = 1, 2
a
----
a, = [1, 2]
a
----
(a, b), c = [1, 2], 3
[a, b, c]
----
h = { a: 1 }
h => { a: Integer => n }
n
----
[[1, { a: 2 }]].map { |n, h| h[:a] + n }
----
[[1, { a: 2 }]].each { |n, a:| n } rescue 'error'
----
{ a: 1 }.each_pair { |k, v| }
----
{ a: 1, b: 2 }.sum { |_, v| v }
----
{ b: 1, a: 2 }.sort_by { |k, _| k }.to_h
----
{ a: 1 }.any? { |k, v| v > 0 }
----
{ a: 1 }.map { |pair| pair }
----
{ a: 1 }.find { |k, v| v == 1 }
----
{ a: 2 }.reduce(1) { |acc, (k, v)| acc * v }
----
[1, 2, 3].each_cons(2).map { |a, b| b - a }
----
[3, 1, 2].max_by { |x| -x }
----
[1, 2, 3, 4].each_slice(2).map { |a, b| a * b }
----
%w[a b].each.with_index(1).map { |s, i| "#{s}#{i}" }
----
[1, 2].zip([3, 4]).map { |a, b| a * b }
----
[1, [2, 3]].then { |a, (b, c)| [a, b, c] }
----
x = 5
x.tap { |y| x = y + 1 }
x
----
counter = 0
increment = -> { counter += 1 }
3.times(&increment) rescue increment.call
counter
----
outer = 1
[2].each { |outer| outer }
outer
----
y = 1
[2].each { |x; y| y = x }
y
----
[1].each { z = 5 }
defined?(z).inspect
----
if false
  q = 1
end
q.inspect
----
p1 = proc { |x| next x * 2 }
p1.call(4)
----
[1, 2, 3, 4].each_with_index.select { |x, i| i.odd? }.map(&:first)
----
a = [1, 2, 3]
a[0], a[1] = a[1], a[0]
a
----
h = { a: 1 }
h[:b], h[:c] = 2, 3
h
----
s = 'abc'
s[0] = 'X'
s[-1..] = 'ZZ'
s
----
s = 'abc'
s[/b/] = 'Q'
s
----
a = [1, 2, 3, 4]
a[1..2] = [9]
a
----
x = 1 if true and not false
x
----
def o(a, o = {}) = [a, o]
o 1, x: 2
----
def kw(a:, **) = a
kw(a: 1, b: 2)
----
def opt_middle(a, b = 2, c) = [a, b, c]
[opt_middle(1, 3), opt_middle(1, 5, 3)]
----
def splat_middle(a, *b, c) = [a, b, c]
splat_middle(1, 2, 3, 4)
----
[[1, [2, 3], 4]].map { |a, (b, *), c| [a, b, c] }
----
x = [1, 2, 3]
case x
when [] then 'empty'
when Array then "array of #{x.length}"
end
----
case 15
when ..10 then 'low'
when 11.. then 'high'
end
----
case 'hello world'
when /\Ahello (?<rest>.*)\z/ then $~[:rest]
end
----
case [1, 2]
when ->(l) { l.sum > 2 } then 'big'
end
----
value = '12'
case
when value =~ /\A\d+\z/ then value.to_i
else value
end
----
return_value = [1, 2, 3].each_with_index do |x, i|
  break [x, i] if x == 2
end
return_value
----
catch_all = begin
  nil.upcase
rescue NoMethodError => error
  error.message[0, 16]
end
catch_all
----
def recursive(h)
  case h
  when Hash then h.transform_values { |v| recursive(v) }
  when Array then h.map { |v| recursive(v) }
  else h.to_s
  end
end
recursive({ a: [1, { b: nil }] })
----
def helper_a(x) = helper_b(x) + 1
def helper_b(x) = x * 2
helper_a(3)
----
def even_number?(n) = n.zero? ? true : odd_number?(n - 1)
def odd_number?(n) = n.zero? ? false : even_number?(n - 1)
even_number?(10)
----
x = 10
x = x > 5 ? (x > 8 ? 'big' : 'mid') : 'small'
x
----
[1, 2, 3].sum.then { |total| total.zero? ? 'none' : "total: #{total}" }
----
"a-b".tr('-', '_').to_sym
----
{ 'a b' => 1 }.transform_keys { |k| k.tr(' ', '_').to_sym }
----
a = 'x'
a << 'y' << 'z'
a
----
a ||= begin
  5
end
a
----
b = (c = 2) + 1
[b, c]
----
i = 0
i += 1 while i < 10 && i != 5
i
----
[*1..3].each_entry.to_a
----
[1, 2] => [Integer => a, Integer => b]
a + b
----
in_check = { role: 'admin' }
in_check in { role: 'admin' | 'owner' }
----
x = 5 unless defined? x
x
----
puts_count = [1, 2].count do |x| x > 1 end
puts_count
----
z = [1, 2, 3]
  .map do |x|
    x * 2
  end
z
----
def with_default_hash(options = { a: 1 }) = options
with_default_hash
----
def trailing_rescue = Integer('x') rescue -1
trailing_rescue
----
v = [1, 2, 3].find { |x| x > 1 } or raise 'none'
v
----
v = nil
w = v.nil? and 'nil'
w
----
"a\tb\\n".split("\t")
----
a = %w[x y z]
first, (second, third) = a[0], a[1..]
[first, second, third]
----
{ "a": 1 }.key?(:a)
----
{ :a => 1, 'b' => 2, c: 3 }.keys
----
{ "x-#{1}": 2 }
----
{ 1 => 'a', nil => 'b', [1] => 'c', 2.5 => 'd', { a: 1 } => 'e' }
----
h = Hash.new { |hash, key| "no #{key}" }
h[:z]
----
[nil, 1].compact.first&.then { _1 + 1 }
----
[[1, 2], [3, 4]].to_h { |a, b| [a, b] }
----
[[1, 2], [3, 4]].each_with_object({}) { |(a, b), h| h[a] = b }
----
def block_to_proc(&block) = block
block_to_proc { |x| x * 2 }.call(4)
----
m = 12.method(:+) rescue nil
m ? m.call(3) : 15
----
:upcase.to_proc.call('x')
----
%w[a b].map(&:upcase).each_with_index.map { |x, i| x * (i + 1) }
----
'%{a}-%<b>03d' % { a: 1, b: 2 }
----
"é😀".length + "é😀".bytesize
----
été = 1
été + 1
----
_unused = 1
_ = 2
_unused + _
----
a = [1,2,3];b = a.map{|x|x*2};b
----
if true then
  1
end
----
while false do
end
----
begin 5 end
----
(1..3).each_with_object([]) do |i, memo| memo << i end
----
x = [3, 1, 2].sort do |a, b| b <=> a end
x
----
x = -> { }
x.call
----
x = lambda {}
x.call
----
{ a: -> { 1 } }[:a].call
----
{ a: lambda { |x| x } }[:a].(2)
----
[-> { 1 }, -> { 2 }].map(&:call)
----
t = { a: 1,
      b: 2 }.map { |k, v|
  [k, v]
}
t
----
long = 1 > 0 &&
       2 > 1 ||
       false
long
----
v = [
  ('a' if true),
  ('b' if false),
  *('c' if true)
].compact
v
----
{ a: (1 if false), b: (2 if true) }.compact
----
{ a: 1 }.merge({ b: 2 }) { |_k, old, new| old + new }
----
{ a: 1 }.merge(b: 2, **{ c: 3 })
----
[1, 2, 3][..-2] + [1, 2, 3][-1..]
----
'abc'[..1] + 'abc'[1...]
----
5.downto(1).select(&:even?)
----
1.step(10, 3).map { |x| x }
----
10.0.floor + 7.9.to_i + 3.7.round
----
1_000.to_s.rjust(6, '0')
----
0.1 + 0.2 == 0.3
----
-7 / 2 + -7 % 3
----
2**10 - 2 ** 3
----
!!nil | !!1
----
nil.to_s + nil.to_a.inspect
----
[1, nil, 'a', :b, 2.5, true, { x: [] }].inspect
----
'a'.."e"
----
('a'..'e').step(2).to_a
----
def each_of(list, &block)
  list.each(&block)
  'end'
end
each_of([1, 2, 3]) { |x| break x * 10 if x == 2 }
----
def each_yield(list)
  list.each { |x| yield x }
  'end'
end
[each_yield([1, 2]) { |x| break x }, each_yield([1]) { |x| next x }]
----
def early(list)
  list.each { |x| return x if x > 1 }
  nil
end
early([1, 2, 3])
----
def before_definition = later_defined(1)
def later_defined(x) = x + 1
before_definition
----
begin
  not_yet_there(1)
rescue NoMethodError => e
  e.message
end
----
"a\\
b"
----
@total = 1
@total += 2
[1, 2].each { |x| @total += x }
[@total, @nothing, @other ||= 5, @other]
----
@sum = nil
add = ->(x) { @sum = (@sum || 0) + x }
add.call(1)
add.call(2)
@sum
----
@first, @second = 1, 2
"#{@first}-#{@second}"
----
[defined?(@never), (@there = 1; defined?(@there))]
----
@list = [1, 2]
@list.map { |x| x * @list.size }
----
x = <<~sql
  select 1
sql
x
----
x = <<-eos
  kept
  eos
x
----
x = <<eos
plain
eos
x
----
x = <<"EOS"
rich #{1 + 1}
EOS
x
----
x = <<'EOS'
plain #{1 + 1}
EOS
x
----
f = ->(a, b) { [a, b] }
f.call(<<one, <<~two)
 1
one
  2
two
----
format <<FORM, 5
%d items
FORM
----
a = [1]
a <<2
a
----
a = []
a << <<~X
  in
X
a
----
def same_name
  same_name = [1, 2]
  same_name.size
end
same_name
----
[:@a, :$b, :@@c].map(&:to_s)
----
f = ->(x) { x }
def take(x) = x
[take(:@name), (take :@name), (take %(in parentheses)), (take %[x]), (take begin 5 end)]
----
def many(list) = list
def splat_return(list)
  return *list, 3 if list.size > 1

  return *list
end
[splat_return([1]), splat_return([1, 2])]
----
x = Array nil
[x, String(5), (Integer '7')]
----
x = "7"
Kernel::Integer(x) rescue Integer(x)
----
@path = '/a'
"#@path?x=#{1}##@path"
----
'John Smith'.gsub(/(\w+) (\w+)/) { "#$2, #$1#$&" }
----
'#@path' + "\#@path" + "# @x" + "#@1"  rescue 1
----
@p = 'b'
'abc'.sub(/#@p/, "<#@p>")
----
"a # b #c #"
