# Asks Ruby about the corners of its language and its core: errors and their words, ranges without an end, enumerators, calls of every kind: `ruby corners.rb > corners.jsonl`.
require_relative '../../Support/asking'
require 'set'
require 'ostruct'

ask(DATA.read.split("\n----\n").map(&:chomp))

__END__
Comparable === 3
----
Enumerable === [1]
----
o = Object.new; o.instance_variable_set(:@a, 1); [o.instance_variable_get(:@a), o.instance_variables, o.instance_variable_defined?(:@b)]
----
s = 'a'.freeze; s << 'b'
----
[1].freeze << 2
----
{a: 1}.freeze[:b] = 1
----
# frozen_string_literal: true
s = "a#{1}"
s << 'b'
s
----
:a.to_s << 'b'
----
catch(:done) { 10.times { |i| throw :done, i if i == 3 }; :never }
----
catch { |t| throw t, 5 }
----
throw :nope
----
n = 0; begin; n += 1; raise 'x' if n < 3; n; rescue; retry; end
----
def m; return 1; ensure; @z = 2; end; [m, @z]
----
def m2; yield; ensure; @q = 1; end; m2 { 1 }; @q
----
[1,2,3].each { |x| next if x == 1; break x * 10 if x == 2 }
----
i = 0; r = []; while i < 3; i += 1; next if i == 2; r << i; end; r
----
x = <<~A + <<~B
  one
    two
A
  three
B
x
----
[<<~A.strip, <<~B.strip].map(&:upcase)
  one
A
  two
B
----
{ a: <<~A, b: 2 }
  txt #{1 + 1}
A
----
x = <<-'A'
  raw #{x} \n
  A
x
----
<<~A.lines.map(&:strip)
  a

    b
A
----
in_h = {a: 1}; in_h => {a:}; a
----
1 in String
----
{a: 1} => {b:}
----
def sq(x) = x * x
sq(4)
----
def kw(a:, b: 2, **r) = [a, b, r]
kw(a: 1, c: 3)
----
def fwd(...) = tgt(...)
def tgt(a, b = 2, *c, k: 0, &d) = [a, b, c, k, d&.call]
fwd(1, 2, 3, k: 4) { 5 }
----
def anon(&) = inner(&)
def inner = yield
anon { 3 }
----
a = 1; b = 2; {a:, b:}
----
[1,2].map { _1 + 1 }
----
[[1,2]].map { _1 + _2 }
----
(1..10**9).step(3).first(2)
----
(1..10**9).include?(5)
----
(1..10**9).sum
----
(1..10**9).lazy.select(&:even?).map { _1 * 2 }.first(2)
----
(1..).lazy.map { _1 * 2 }.take(3).to_a
----
(1..Float::INFINITY).lazy.reject(&:odd?).first(2)
----
1.step.lazy.map { _1 }.first(2)
----
(1..10**9).each_slice(2).first(2)
----
(1..10**9).find { _1 > 3 }
----
(1..10**9).each_with_index.first(2)
----
(1..10**9).first(3)
----
(1..10**9).min
----
(1..10**9).max
----
(1..10**9).count
----
(1..10**9).size
----
(1..10**9).minmax
----
(1..10**9).any? { _1 > 3 }
----
(1..10**9).take_while { _1 < 3 }
----
(1..10**9).each_cons(2).first
----
(1..10**9).lazy.each_slice(2).first(1)
----
(1..10**9).step(10).include?(11)
----
(1..10**9).step(10).size
----
10**9.times.lazy.map { _1 }.first(1).size
----
e = [1,2,3].each; [e.next, e.next, e.next, (e.next rescue $!.class)]
----
e = [1,2,3].each; [e.next, e.peek, e.size, e.rewind.next]
----
e = Enumerator.new { |y| y << 1; y.yield 2, 3; y << 4 }; [e.to_a, e.next, e.next, e.lazy.map { _1 }.first(1)]
----
e = Enumerator.new { |y| n = 0; loop { y << (n += 1) } }; [e.take(3), e.lazy.select(&:even?).first(2), e.first, e.each_slice(2).first(2)]
----
[1,2].each.with_index(1).map { |x, i| [x, i] }
----
[1,2].each.with_object([]) { |x, a| a << x }
----
%w[a b].each_with_index.to_h
----
[4,5].map.with_index { |x, i| x * i }
----
[4,5].select.with_index { |x, i| i > 0 }
----
[4,5].each_with_index.select { |x, i| i > 0 }
----
loop { raise StopIteration, 'x' }
----
Enumerator.produce(1) { _1 * 2 }.take(4)
----
[3,1].lazy.sort
----
[1,2,3].lazy.zip([4,5,6]).to_a
----
(1..3).each_entry.to_a
----
[1,2,3].lazy.uniq.flat_map { [_1, _1] }.with_index.to_a
----
[1,2,3].lazy.filter_map { _1 * 2 if _1 > 1 }.force
----
[1,2,3].lazy.eager.class
----
[1,2,3].lazy.chunk_while { _2 == _1 + 1 }.to_a
----
nil.foo
----
nil + 1
----
nil['a']
----
nil.upcase
----
1.foo
----
'a'.foo
----
:a.foo
----
[].foo
----
{}.foo
----
{a: 1}.foo
----
[1,2,3].foo(1)
----
foo
----
foo()
----
self.foo
----
Foo
----
Foo::Bar
----
String::Foo
----
{a: 1}.fetch(:b)
----
{'a' => 1}.fetch('b')
----
[1].fetch(5)
----
[1].fetch(-5)
----
'a' + 1
----
'a' + nil
----
'a' + :b
----
1 + 'a'
----
1 + nil
----
1.5 + nil
----
[1] + nil
----
[1] + 'a'
----
{} + {}
----
'a' * 'b'
----
'a' * -1
----
[1] * -1
----
Integer('a')
----
Integer(nil)
----
Float('a')
----
[3, nil].sort
----
[3, 'a'].max
----
[1, nil].sum
----
['a', 1].sum
----
[1, 'a'].sum
----
['a','b'].sum
----
['a','b'].sum('')
----
[nil].join
----
[[1, [2, nil]]].join(',')
----
'a'.to_sym.call
----
-> (x) { x }.call
----
->(x) { x }.call(1, 2)
----
->(a:) { a }.call
----
->(a:) { a }.call(b: 1)
----
->(a:) { a }.call(a: 1, b: 1)
----
def m3(a, b:); end; m3(1)
----
def m3(a, b = 1, *c); end; m3
----
def m3(a, b = 1); end; m3(1,2,3)
----
[1,2].first('x')
----
[1,2].first(-1)
----
[1,2]['a']
----
[1,2].dig('a')
----
{a: 1}.dig(:a, :b)
----
'abc'[nil]
----
'abc'.center
----
'abc'.gsub
----
'abc'.gsub(1, 'x')
----
'abc'.tr('a')
----
'abc' =~ 'a'
----
'abc'.match(nil)
----
raise 'x'
----
raise ArgumentError
----
raise ArgumentError, 'm'
----
raise ArgumentError.new('m')
----
raise 5
----
raise Class
----
raise nil
----
begin; raise 'a'; rescue => e; begin; raise 'b'; rescue => f; f.cause.message; end; end
----
begin; raise 'a'; rescue => e; raise ArgumentError, 'c'; end rescue [$!.message, $!.cause.message]
----
begin; Integer('z'); rescue TypeError, ArgumentError => e; e.message; else; 1; ensure; 2; end
----
begin; nil.x; rescue NoMethodError => e; [e.name, e.receiver, e.args, e.message]; end
----
begin; {a: 1}.fetch(:z); rescue KeyError => e; [e.key, e.receiver]; end
----
begin; xyz; rescue NameError => e; [e.name, e.class, e.message]; end
----
begin; 1/0; rescue ZeroDivisionError => e; e.message; end
----
1 % 0
----
1.0 / 0
----
1.fdiv(0)
----
5.divmod(0)
----
0.0 / 0
----
Date.parse('zz') rescue [$!.class, $!.message]
----
obj = Object.new; def obj.hi = 'hi'; [obj.hi, obj.singleton_methods]
----
o = Object.new; o.define_singleton_method(:x) { 1 }; o.x
----
o = Object.new; class << o; def x = 2; end; o.x
----
'a'.instance_eval { upcase }
----
'a'.instance_exec(1) { |x| self * (x + 1) }
----
[1,2].send(:map) { _1 * 2 }
----
'a'.public_send(:upcase)
----
'a'.__send__(:upcase)
----
m = 'abc'.method(:upcase); m.call
----
[1,2].map(&2.method(:+))
----
(method(:Integer) >> ->(x) { x + 1 }).call('3')
----
f = ->(x) { x + 1 } >> ->(x) { x * 2 }; f.(1)
----
f = ->(x) { x + 1 } << ->(x) { x * 2 }; f.(1)
----
->(a, b) { a + b }.curry[1][2]
----
proc { |a, b| [a, b] }.call([1, 2])
----
proc { |a, b| [a, b] }.arity
----
lambda(&:upcase).call('a')
----
%i[a b].each_with_object({}) { |k, h| h[k] = 1 }
----
defined?(x)
----
defined?(String)
----
def mm = __method__; mm
----
a, (b, *c), d = 1, [2, 3, 4], 5; [a,b,c,d]
----
*a, b = 1, 2, 3; [a, b]
----
a = *1..3; a
----
a = [*1..3, *[4]]; a
----
h = {a: 1}; {**h, b: 2}
----
a = b = 1; a += b -= 1; [a, b]
----
h = Hash.new { |hh, k| hh[k] = [] }; h[:a] << 1; h
----
h = Hash.new(0); 'hello'.each_char { h[_1] += 1 }; h
----
x = if true then 1 else 2 end; x
----
x = (1 if false); x
----
x = while true do break 5 end; x
----
x = begin; 1; 2; end; x
----
"a" "b" 'c'
----
?a + ?b
----
%q(a (b) c) + %Q[x#{1}] + %w(a b).join + %i(a b).inspect
----
"\u00e9\x41\101\e\s\0".bytes
----
'a\nb\'c\\'
----
:"a b".inspect + :'c-d'.inspect + :a?.inspect + :[]=.inspect + :"9a".inspect
----
{"a b": 1, 'c': 2, d?: 3} rescue 0
----
{"a b": 1, 'c': 2}
----
1_000.to_s + 0x1f.to_s + 0b11.to_s + 0o17.to_s + 017.to_s + 1e3.to_s + 1r.to_s
----
[1, 2,
 3,].sum
----
x = [1,2,3]
  .map { |v| v * 2 }
  # comment
  .select { |v| v > 2 }
x
----
x = 5
y = x > 3 ?
  'a' :
  'b'
y
----
a = true && !false || nil
b = (not true)
c = (true and false)
[a, b, c]
----
i = 10; i -= 1 until i < 5; i
----
for a, b in [[1,2],[3,4]] do x = a + b end; x
----
case 'abc' when /b/ then $~[0] when 'x', 'y' then 1 else 2 end
----
case 5 when 1..3 then 'l' when Integer, Float then 'n' end
----
case when 1 > 2 then 'a' else 'b' end
----
case x = 5 when ->(n) { n > 3 } then 'big' end
----
case 'a' when *%w[a b] then 1 end
----
'abc'.then { _1 + 'd' }
----
[1,2,3] in [Integer, *]
----
obj = {status: 'ok', items: [{id: 1}]}
case obj
in {status: 'ok', items: [{id:}, *]} unless id > 5
  "id #{id}"
else 'no'
end
----
'abc'.frozen?
----
:a.frozen?
----
1.frozen?
----
nil.frozen?
----
nil.to_a.inspect + nil.to_s.inspect + nil.to_h.inspect + nil.inspect
----
nil & true
----
[nil, true].map(&:blank?)
----
Time.now.to_i
----
Class.new.new.class.name
----
Set.new([1,2,2]).to_a
----
Set[1,2] | [3]
----
Set.new([1,2]).include?(1)
----
Set.new([1]) << 2
----
Set.new([1,2]) & [2]
----
Set.new([1,2]) - [2]
----
Set.new([1,2]) ^ [2,3]
----
Set.new([1,2]).subset?(Set[1,2,3])
----
Set.new([1,2]) <= Set[1,2,3]
----
Set.new([1,2]).superset?(Set[1])
----
Set.new([1,2]).disjoint?([3])
----
Set.new([1,2]).add?(1)
----
Set.new([1,2]).map { |x| x * 2 }
----
Set.new([1,2]).group_by(&:odd?)
----
Set.new([1,2]).partition(&:odd?)
----
Set.new([1,2]).delete(1)
----
Set.new([3,1,2]).sort
----
Set.new([3,1,2]).inspect
----
Set.new([3,1,2]).to_s
----
Set.new([1,2]) == Set.new([2,1])
----
Set.new([1,2]).hash == Set.new([2,1]).hash
----
Set.new([1,2]).select!(&:odd?)
----
Set.new([1,2]).merge([3,4])
----
Set.new([1,2]).each_slice(1).to_a
----
Set.new([1,2]).to_set.equal?(1)
----
Set.new([1,[2]]).flatten
----
Set.new({a: 1})
----
Set.new([1,2]) { |x| x * 10 }
----
Set.new([1,2]).classify(&:odd?)
----
Set.new([1,2]).join('-')
----
Set.new([1,2]).min
----
Set.new([1,2]).first
----
Set.new([1,2]).empty?
----
Set.new([1]) === 1
----
Set.new([1,2]).to_json
----
Set.new([1,2]).frozen?
----
Set.new([1,2]) <=> Set.new([1])
----
Set.new(5) rescue $!.message
----
OpenStruct.new(a: 1).a
----
OpenStruct.new(a: 1).b
----
OpenStruct.new(a: 1)[:a]
----
OpenStruct.new(a: 1).to_h
----
OpenStruct.new(a: 1).inspect
----
OpenStruct.new(a: 1) == OpenStruct.new(a: 1)
----
o = OpenStruct.new; o.x = 1; o[:y] = 2; o.to_h
----
OpenStruct.new(a: {b: 1}).dig(:a, :b)
----
OpenStruct.new(a: 1).respond_to?(:a)
----
OpenStruct.new(a: 1).each_pair.to_a
----
o = OpenStruct.new(a: 1); o.delete_field(:a); o.to_h
----
OpenStruct.new('a' => 1).to_h
----
OpenStruct.new(a: 1).to_json
----
OpenStruct.new(a: 1).as_json
----
Math::PI.round(2)
----
Struct.new(:a, :b).new(1,2).to_a
----
[1,2].deconstruct
----
'x'.acts_like?(:string)
----
Time.now.acts_like?(:time)
----
1.duplicable?
----
nil.try!(:x)
----
1.try!(:nope)
----
1.try!(:succ)
----
nil.to_d
----
'abc'.match(/(b)(c)/).values_at(0, 2)
----
'abc'.match(/(?<x>b)/).deconstruct_keys([:x])
----
'abc'.match(/(b)(c)/).size
----
'abc'.match(/b/).offset(0)
----
x = case when false then 1 when true then 2 end; x
----
Proc.new { |a| a }.call(1)
----
DateTime.valid_date?(2024, 2, 30)
----
DateTime.leap?(2024)
----
Date.leap?(2023)
----
Time.utc(2024,1,2).ctime
----
Date.new(2024,1,2).ctime
----
Date.new(2024,1,2).ajd
----
DateTime.new(2024,1,2,12).day_fraction
----
Time.utc(2024,1,2).at_noon.to_s
----
Time.utc(2024,1,2).in_time_zone('Tokyo').time_zone.utc_offset
----
Time.utc(2024,1,2).in_time_zone('Tokyo').time.to_s
----
Enumerator.produce(1) { |x| x * 2 }.lazy.select(&:even?).first(2)
----
Enumerator.produce([0, 1]) { |a, b| [b, a + b] }.take(4)
----
(1..).each_slice(2).first(2)
----
(1..10**8).each_cons(2).find { |a, b| b > 3 }
----
(1..10**8).lazy.each_slice(2).map(&:sum).first(2)
----
(1..).each_with_index { |x, i| break i if x > 3 }
----
(1..).find_index { |x| x > 3 }
----
(1..20000).each_slice(7000).map(&:size)
----
(1..20000).count
----
(1..20000).each_with_index.map { |x, i| x + i }.last
----
(1..20000).step(5000).to_a
----
(1..20000).step(5000).map { |x| x }
----
(1..20000).each_with_index.to_a.size
----
(1..20000).each_slice(5000).to_a.map(&:first)
----
(1..20000).each_slice(5000).with_index.map { |s, i| [s.size, i] }
----
(1..20000).each_slice(5000).each_with_index.map { |s, i| [s.first, i] }
----
(1..20000).each.with_index(1).first(2)
----
(1..20000).each.next
----
(1..20000).take(2)
----
(1..20000).include?(3)
----
(1..20000).to_a.size
----
(1..20000).map { |x| x }.size
----
(1..20000).each_entry.first
----
(1...20001).step(5000).size
----
Set.new([1,2]) <=> Set.new([1,2,3])
----
Set.new([1]).intersect?([1])
----
{a: 1}.as_json(only: :a)
----
[{a: 1, 'b' => {c: 2, d: 3}}].to_json(only: [:a, 'b', :c])
----
begin; {a: 1}.fetch(:b); rescue KeyError => e; [e.key, e.receiver, e.message]; end
----
begin; nil.foo; rescue NoMethodError => e; [e.name, e.receiver, e.args]; end
----
begin; {a: 1}.dig(:a, :b); rescue TypeError => e; e.message; end
----
Float('0x1F')
