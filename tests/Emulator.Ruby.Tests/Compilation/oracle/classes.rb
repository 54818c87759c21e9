# Asks Ruby what classes, modules and rare words of the language mean: `ruby classes.rb > classes.jsonl`. Each stands in a process of its own.
require_relative '../../Support/asking'

SNIPPETS = DATA.read.split("\n----\n").map(&:chomp)

SNIPPETS.each do |snippet|
  told, tell = IO.pipe
  process = fork do
    found = answer(snippet)
    tell.write(JSON.generate({ expression: snippet }.merge(found))) unless found.values.join.match?(/0x\h/)
    tell.close
    exit!(0)
  end
  tell.close
  line = told.read
  puts line unless line.empty?
  Process.wait(process)
end

__END__
class Foo
  @@count = 0
  def inc = @@count += 1
  def self.count = @@count
end
Foo.new.inc
Foo.new.inc
Foo.count
----
module Foo
  class Bar
    X = 3
    def self.call(x) = x + X
  end
  Y = Bar::X + 1
end
[Foo::Bar.call(1), Foo::Y, Foo::Bar::X]
----
class Point < Struct.new(:x, :y)
  def sum = x + y
  def initialize(a, b = 5)
    super(a, b)
  end
end
[Point.new(1, 2).sum, Point.new(1), Point.new(1) == Point.new(1, 5)]
----
class Stack
  include Enumerable
  def initialize(*items) = @items = items
  def each
    return to_enum(:each) unless block_given?
    @items.each { |i| yield i }
    self
  end
  def <<(x)
    @items << x
    self
  end
  def [](i) = @items[i]
  def []=(i, v)
    @items[i] = v
  end
end
s = Stack.new(3, 1, 2)
s << 9
s[0] = 4
[s.sort, s.map { |x| x * 2 }, s.include?(9), s[0], s.first, s.min_by { |x| -x }, s.to_a, s.each_slice(2).to_a, s.reduce(:+)]
----
class Money
  include Comparable
  attr_reader :amount
  def initialize(amount) = @amount = amount
  def <=>(other) = amount <=> other.amount
  def +(other) = Money.new(amount + other.amount)
  def -@ = Money.new(-amount)
  def to_s = format('$%.2f', amount)
  def ==(o) = o.is_a?(Money) && amount == o.amount
  alias eql? ==
  def hash = amount.hash
end
a = Money.new(5)
b = Money.new(7)
[a < b, [b, a].min.to_s, (a + b).to_s, "#{-a}", a == Money.new(5), { a => 1 }[Money.new(5)], a.clamp(a, b).amount, [a, Money.new(5)].uniq.size]
----
class Config
  class << self
    attr_accessor :host
    def configure
      yield self
      self
    end
  end
end
Config.configure { |c| c.host = 'x' }
Config.host
----
class Api
  BASE = 'https://x'.freeze
  def initialize(token:, version: 'v1')
    @token, @version = token, version
  end
  def url(path) = [BASE, @version, path].join('/')
  private
  def secret = @token
end
api = Api.new(token: 't')
[api.url('a'), (api.secret rescue $!.class), api.respond_to?(:url)]
----
class Dyn
  %w[a b].each do |n|
    define_method("get_#{n}") { |x = 1| "#{n}#{x}" }
  end
  def method_missing(name, *args)
    name.to_s.start_with?('find_') ? [name, args] : super
  end
  def respond_to_missing?(n, p = false) = n.to_s.start_with?('find_') || super
end
d = Dyn.new
[d.get_a, d.get_b(3), d.find_x(1, 2), (d.other rescue $!.class)]
----
module Walk
  def self.included(base)
    base.extend(ClassMethods)
  end
  module ClassMethods
    def kinds = [:a]
  end
  def walk = "walk #{name}"
end
class Dog
  include Walk
  def name = 'dog'
end
[Dog.kinds, Dog.new.walk, Dog.include?(Walk), Dog.ancestors.first(2), Dog.new.is_a?(Walk)]
----
class ApiError < StandardError
  attr_reader :status
  def initialize(msg = 'api failed', status: 500)
    super(msg)
    @status = status
  end
end
class NotFound < ApiError
  def initialize(what) = super("#{what} not found", status: 404)
end
begin
  raise NotFound.new('x')
rescue ApiError => e
  [e.message, e.status, e.class, e.is_a?(StandardError), e.inspect]
end
----
class ApiError < StandardError
  def message = "custom"
end
begin; raise ApiError; rescue => e; e.message; end
----
module Errs
  class Base < StandardError; end
  Timeout = Class.new(Base)
end
begin
  raise Errs::Timeout, 'slow'
rescue Errs::Base => e
  [e.class.name, e.message]
end
----
class A
  def self.inherited(k)
    (@subs ||= []) << k.name
    super
  end
  def self.subs = @subs
end
class B < A; end
class C < A; end
A.subs
----
class A
  def greet(name, greeting: 'hi') = "#{greeting} #{name}"
end
class B < A
  def greet(name, greeting: 'yo') = super.upcase
end
class C < B
  def greet(*) = super + '!'
end
[B.new.greet('x'), C.new.greet('y')]
----
class A
  def each_pair(&block) = { a: 1 }.each_pair(&block)
  def run = yield(1, 2)
end
r = []
A.new.each_pair { |k, v| r << k << v }
[r, A.new.run { |a, b| a + b }]
----
class Node
  attr_accessor :value, :next_node
  def initialize(v, n = nil)
    @value = v
    @next_node = n
  end
end
class List
  def initialize = @head = nil
  def push(v)
    @head = Node.new(v, @head)
    self
  end
  def to_a
    out = []
    cur = @head
    while cur
      out << cur.value
      cur = cur.next_node
    end
    out
  end
end
List.new.push(1).push(2).to_a
----
module Util
  extend self
  def snake(s) = s.gsub(/([A-Z])/) { "_#{$1.downcase}" }.sub(/^_/, '')
end
Util.snake('FooBar')
----
module Util
  module_function

  def a = 1
  def b = a + 1
end
Util.b
----
module Util
  DEFAULTS = { a: 1 }.freeze
  class << self
    def merge(h) = DEFAULTS.merge(h)
    private
    def hidden = 1
  end
end
[Util.merge(b: 2), (Util.hidden rescue 'no')]
----
class Foo
  attr_writer :x
  def show = @x
  def copy = dup
end
f = Foo.new
f.x = 3
g = f.dup
g.x = 4
[f.show, g.show, f.instance_variables, f.instance_variable_get(:@x)]
----
class Foo
  def initialize = @a = 1
end
f = Foo.new
f.instance_variable_set(:@b, 2)
f.instance_variables
----
class Foo
  def call(x) = x + 1
  def to_proc = method(:call).to_proc
end
f = Foo.new
[f.(1), f.call(2), [1, 2].map(&f), [1].map(&f.method(:call))]
----
class Foo
  def ===(o) = o == 3
end
case 3
when Foo.new then 'yes'
end
----
class Foo
  attr_reader :a, :b
  def initialize(a, b) = (@a, @b = a, b)
  def deconstruct = [a, b]
  def deconstruct_keys(keys) = { a: a, b: b }
end
x = case Foo.new(1, 2)
in { a: 1, b: } then b
end
y = case Foo.new(1, 2)
in [p, q] then p + q
end
[x, y]
----
S = Struct.new(:a, :b) do
  include Comparable
  def <=>(o) = a <=> o.a
  def to_s = "S#{a}"
  def self.build(h) = new(*h.values_at(:a, :b))
end
x = S.build(a: 1, b: 2)
[x.to_s, x < S.new(2), x.to_h, "#{x}", x.eql?(S.new(1, 2)), S.members]
----
Foo = Struct.new(:a, keyword_init: true) do
  def initialize(a: 5) = super
end
[Foo.new.a, Foo.new(a: 1).a]
----
P = Struct.new(:x, :y)
p1 = P.new(1, 2)
x, y = *p1
[x, y, p1.to_a.sum, p1 == P.new(1, 2), P.new(1, 2).hash == p1.hash]
----
o = Object.new
def o.to_s = 'custom'
"#{o}"
----
class Foo; end
[Foo.name, Foo.class, Foo.new.class, Foo.superclass, Foo.new.is_a?(Foo), Foo === Foo.new, Foo.instance_methods(false)]
----
class Foo
  CONST = 1
end
[Foo::CONST, Foo.const_get(:CONST), (Foo::NOPE rescue $!.message)]
----
Foo
----
class Foo
  def bar = self.baz
end
Foo.new.bar rescue $!.class
----
class Foo
  def a(x) = x
end
Foo.new.a
----
class Foo; end
Foo.new(1)
----
def helper(x) = x * 2
class Foo
  def go = helper(4)
end
Foo.new.go
----
class Client
  def get(path) = "GET #{path}"
  def name = 'client'
end
def get(x) = "top #{x}"
[get('a'), Client.new.get('b')]
----
class Foo
  attr_accessor :items
  def add(x)
    self.items ||= []
    items << x
    self
  end
  def total = items.sum
end
Foo.new.add(1).add(2).total
----
class Foo
  def each_thing
    return enum_for(:each_thing) unless block_given?
    yield 1
    yield 2
  end
end
Foo.new.each_thing.to_a
----
class Foo
  protected def x = 1
  public
  def cmp(o) = o.x
end
Foo.new.cmp(Foo.new)
----
class Foo
  def self.[](x) = x
  def !; 'not'; end
  def +@ = 'plus'
  def ~ = 'tilde'
  def =~(x) = 'match'
  def %(x) = "mod #{x}"
  def <<(x) = x
  def !=(x) = 'ne'
end
f = Foo.new
[Foo[1], +f, ~f, f =~ 1, f % 2, f << 3]
----
class Foo
  def initialize
    @h = Hash.new { |h, k| h[k] = [] }
  end
  def add(k, v) = @h[k] << v
  def to_h = @h
end
f = Foo.new
f.add(:a, 1)
f.add(:a, 2)
f.to_h
----
class Singleton1
  def self.instance = @instance ||= new
  private_class_method :new
end
Singleton1.instance.equal?(Singleton1.instance)
----
module A
  module B
    C = 1
    def self.c = C
  end
end
module A
  D = B::C + 1
  def self.d = D
end
[A::B.c, A.d]
----
class A::B; end
----
class Foo
  LIST = %w[a b].map do |x|
    x.upcase
  end.freeze
  MAP = LIST.each_with_object({}) { |x, h| h[x] = x.downcase }
  def self.find(x) = MAP.fetch(x) { 'none' }
end
[Foo::LIST, Foo.find('A'), Foo.find('Z')]
----
Foo = Module.new do
  def self.x = 5
end
Foo.x
----
Foo = Class.new do
  attr_reader :a
  def initialize(a)
    @a = a
  end
end
Foo.new(3).a
----
class Foo
  def run
    [1, 2].each do |x|
      return x if x == 2
    end
  end
  def blk
    lambda { |x| x + offset }.call(1)
  end
  def offset = 10
end
[Foo.new.run, Foo.new.blk]
----
class Foo
  def self.create(**opts, &block)
    obj = new
    obj.instance_eval(&block) if block
    obj
  end
  def set(v) = @v = v
  attr_reader :v
end
Foo.create { set 5 }.v
----
class Foo
  def initialize; @a = 1; end
  def inspect = "#<Foo a=#{@a}>"
end
[Foo.new]
----
x = Class.new { def hi = 'hi' }.new.hi
x
----
class Temp
  def initialize(deg) = @deg = deg
  def coerce(other) = [Temp.new(other), self]
  def to_i = @deg
end
Integer(Temp.new(3).to_i)
----
begin
  class Foo < 3; end
rescue => e
  e.message
end
----
obj = Struct.new(:name) { def hello = "hi #{name}" }.new('bob')
obj.hello
----
class Foo
  def foo; __method__; end
  define_method(:bar) { __method__ }
end
Foo.new.foo
----
class Foo
  class Error < StandardError; end
  def go = raise(Error, 'bad')
end
begin
  Foo.new.go
rescue Foo::Error => e
  "#{e.class}: #{e.message}"
end
----
class Visitor
  def visit(n)
    send("visit_#{n.class.name.downcase}", n)
  end
  def visit_integer(n) = n + 1
  def visit_string(n) = n.upcase
end
v = Visitor.new
[v.visit(1), v.visit('a')]
----
class A; def x = 1; end
class A; def y = x + 1; end
A.new.y
----
class A
  attr_accessor :a
  def with(a:) = dup.tap { |o| o.a = a }
end
x = A.new
x.a = 1
[x.with(a: 2).a, x.a]
----
class H
  def initialize(h) = @h = h
  def dig(*k) = @h.dig(*k)
  def fetch(k, d = nil, &b) = @h.fetch(k, *[d].compact, &b)
  def to_h = @h
end
h = H.new(a: { b: 1 })
[h.dig(:a, :b), h.fetch(:z) { |k| "no #{k}" }, { x: 1, **h.to_h }]
----
class A
  def to_str = 'str'
  def to_s = 'to_s'
end
'a' + A.new
----
class Foo
  private attr_reader :a
  def initialize = @a = 1
  def b = a
end
Foo.new.b
----
class Foo
  def <=>(o) = 0
  include Comparable
end
Foo.new == Foo.new
----
class Logger2
  LEVELS = %i[debug info].freeze
  LEVELS.each do |l|
    define_method(l) { |m| (@out ||= []) << "#{l}: #{m}" }
  end
  attr_reader :out
end
l = Logger2.new
l.debug('a')
l.info('b')
l.out
----
class Foo
  def x = binding
end
1
----
Foo = Struct.new(:a)
Foo.new(1).then { |f| f.a = 2; f.to_a }
----
class String2
  def initialize(s) = @s = s
  def method_missing(n, *a, &b) = @s.respond_to?(n) ? @s.public_send(n, *a, &b) : super
  def respond_to_missing?(n, ip = false) = @s.respond_to?(n, ip)
end
[String2.new('ab').upcase, String2.new('a').respond_to?(:upcase)]
----
def add(a, b) = a + b
add = add(1, 2)
add
----
def add(a)
  add = a + 1
  add
end
[add(2), add(3)]
----
add = 5
def add(x) = x * 2
[add, add(4)]
----
1r + 2
----
def f(...) = g(...)
def g(*a, **k, &b) = [a, k, b&.call]
f(1, 2, x: 3) { 4 }
----
def f(a, ...)
  g(a, ...)
end
def g(*a, **k, &b) = [a, k, b&.call]
f(1, 2, x: 3) { 4 }
----
def f(&) = g(&)
def g = yield
f { 7 }
----
class MyError < StandardError; end
begin
  raise MyError, 'bad'
rescue MyError => e
  [e.class, e.message]
end
----
class MyError < StandardError
  def initialize(code)
    @code = code
    super("code #{code}")
  end
  attr_reader :code
end
begin
  raise MyError.new(3)
rescue MyError => e
  [e.code, e.message]
end
----
MyError = Class.new(StandardError)
begin; raise MyError, 'x'; rescue => e; [e.class.name, e.message]; end
----
FOO = { a: 1 }.freeze
FOO[:a]
----
FOO = %w[a b].freeze
BAR = FOO.map(&:upcase)
[FOO, BAR]
----
$x = 5
$x += 1
$x
----
$undefined_one
----
begin
  raise 'x'
rescue => @err
  @err.message
end
----
h = {}
begin
  raise 'x'
rescue => h[:e]
  h[:e].message
end
----
BEGIN { $a = 1 }
$a
----
END { 1 }
2
----
__LINE__
----
def helper(x) = x + 1
self.helper(2)
----
x = <<~A
  =begin
  text
  __END__
  =end
A
x
----
x = <<A
=begin
text
__END__
=end
A
x
----
A ||= 5
A
----
module M; end
M::B ||= 3
M::B
----
def foo; 1; end
alias bar foo
bar
----
Point = Struct.new(:x, :y) do
  def dist = (x * x) + (y * y)
  def self.origin = new(0, 0)
end
[Point.new(3, 4).dist, Point.origin, Point.new(1)]
----
Foo = Struct.new(:a, keyword_init: true)
Foo.new(a: 1)
----
o = Object.new
def o.hello = 'hi'
o.hello
----
o = Object.new
class << o
  def hello = 'hi'
end
o.hello
----
x = 5
y = x -1
y
----
def foo(a = nil) = a
foo -1
----
x = [1, 2]
x.first -1 rescue $!.class
----
def x(*a) = a
x = 2
x [1]
----
f = 10
f /2
----
f = 10
f % 3
----
f = 10
f %3
----
def m(a, b = a || 5, c: b && 2) = [a, b, c]
m(nil)
----
f = ->(a, b = a || 7) { [a, b] }
f.(nil)
----
f = -> a, b = 2 do [a, b] end
f.(1)
----
%w[a b].each_with_index.map { |s, i| s * i }
----
[1, 2, 3].inject :+
----
'abc'.send :upcase
----
method = 'x'
a = true ? method : 2
a
----
a = 1
b = a ? :x : :y
b
----
a = [1]
c = a.empty? ? 'e' : 'f'
c
----
c = 'a'.include?('a') ? :yes : :no
c
----
x = nil
x ? x : 'z'
----
x = { a: 1 }
x[:a] ?1:2
----
puts = 5
puts
----
name = 'n'
"#{name}" ' b'
----
key = :a
{ key => 1, "#{key}": 2 }
----
v = 3
[*v, v]
----
x = 3
case x
when 1 then 'a'
when x then 'b'
end
----
items = [3, 4]
for i in items do i end
----
items = [3, 4]
while items.any? do items.pop end
items
----
a = b = c = 0
a, b = b, a
[a, b, c]
----
def worth; 3; end
worth + 1
----
def worth(x = 1) = x
worth +1
----
x = 'a'
x << 'b' << 'c'
x
----
x = 'a'
x <<'b'
x
----
a = 3
a ** -1
----
def self.call_it(x) = yield(x)
call_it(3) { |y| y + 1 }
----
if 1 in Integer then 'y' end
----
x = [1, [2, 3]]
x in [a, [b, *]]
[a, b]
----
alias_method :x, :y rescue 'err'
----
p = 4
p + 1
----
p = 4
[p, -p, p -1]
----
t = Time.at(0).utc
t.year
----
x = 10
x if x > 5
----
x = 10 unless false
x
----
error = 'e'
error
----
payload = { a: 1 }
payload[:a]
----
headers = { 'a' => 1 }
headers['a']
----
def get(x) = x
get 'a'
----
value = 'x'
[value, "y"]
----
foo = 'bar'
foo.sub /b/, 'c'
----
foo = 6
bar = 2
foo /bar
----
foo = 6
foo/2
----
x = ['a', 'b']
x.join ', '
----
x = -> { 1 }
x.call
----
lambda do |x| x end.call(2)
----
z = if true then 1 else 2 end + 3
z
----
[1,2,3].select do |x| x > 1 end.map do |x| x * 2 end
----
x = [1,2,3].map do |v|
  next 0 if v == 2
  v
end
x
----
def opt(a, b: a * 2) = [a, b]
opt 2, b: 3
----
def opt(a, h = {}) = [a, h]
opt 2, b: 3, 'c' => 4
----
x = { a: 1, **{ b: 2 } }
x
----
h = { "a b": 1, 'c-d': 2 }
h
----
a = [1, 2, 3, 4]
a[1..], a[..1] = 5, 6
a
----
a, b, *c = *[1, 2], 3, 4
[a, b, c]
----
(a, b), c = [1, 2], 3
[a, b, c]
----
begin
  raise 'x'
rescue then 'y'
end
----
def a = (raise 'x' rescue 'y')
a
----
i = 5
i -= 1 while i > 2
i
----
i = 0
i += 1 until i == 3
i
----
s = "a\tb\u{1F600 41}"
s
----
"\C-a\M-a".bytes
----
"a#b #c #$ #@"
----
'%d%%' % 5
----
x = 5
x.between? 1, 10
----
x = [3, 1]
x.sort!.first
----
!x = true
----
x = !true && false
x
----
a = true && !false
a
----
a = (not true)
a
----
def q?(x) = x
q? 1
----
def w!(x) = x
w! 2
----
[[1, [2, 3]]].each { |a, (b, c)| break [a, b, c] }
----
->((a, b), c) { [a, b, c] }.call([1, 2], 3)
----
%i[a b].to_h { [_1, 1] }
----
x = 5
x => Integer | Float => n
n
----
in_range = 5
in_range
----
h = Hash.new { |hash, k| hash[k] = k * 2 }
h[2]
----
str = +''
str << 'a'
str
----
a = *nil
a
----
a = *[1], 2
a
----
def r = return 5
r
----
def r2
  return 1, 2
end
r2
----
x = true and false
x
----
(x = 1; y = 2; x + y)
----
"a".then { |s| s + "b" }
----
{ a: 1 }.each { |k, v| k }
----
{ a: 1 }.map { |pair| pair }
----
h = {a: 1}; h.each_with_index { |(k, v), i| h = [k, v, i] }; h
----
["a", "b"].each.with_index(1).map { |x, i| "#{i}#{x}" }
----
[1, 2, 3].each_cons(2).to_a
----
x = 1; -> { x += 1 }.call; x
----
x = 1; ->(;x) { x = 2 }.call; x
----
[1,2].each { |x; y| y = x }; defined?(y).inspect
----
"abc" =~ /b/ ? $~[0] : nil
----
case "hello world"
when /^hello (?<who>\w+)/ then $~[:who]
end
----
%r{^/api/(\d+)}.match('/api/12')[1]
----
/x/mix.options
----
"a-b_c".split(/[-_]/)
----
"a,b;c".split(/[,;]/, 2)
----
x = <<~EOS
  a
    b

  c #{1 + 1}
EOS
x
----
x = [<<~A, <<~B]
  1
A
  2
B
x
----
foo = <<~'X'.lines.map(&:chomp)
  a\n
  #{b}
X
foo
----
def hd(a, b:) = [a, b]
hd(<<~A, b: <<~B)
  1
A
  2
B
----
a = <<-X
    kept
    X
a
----
"a\
b"
----
x = "line1
line2"
x
----
:'quoted sym'
----
:"interp#{1}"
----
1_000.0e-2
----
0b1010 + 0o17 + 0xff
----
?a.ord
----
1.+(2)
----
5.send(:-, 3)
----
[1,2,3][-2..]
----
"hello"[1,3]
----
"hello"[1..-2]
----
x = *'a'..'c'
x
----
('a'..'e').step(2).to_a
----
1.step(10, 3).to_a
----
10.downto(7).to_a
----
rescue_me = Integer('z') rescue 0
rescue_me
----
val = begin Integer('1') rescue 0 end
val
----
def ens
  yield
ensure
  @e = 1
end
ens { 2 }
----
class C
  attr_accessor :n
  def n?; n; end
  def up
    self.n ||= 1
    self.n += 1
    self.n
  end
end
C.new.up
----
x = 3
x.==
3 rescue $!.class
----
"\C-?".ord
----
def v(x = 1) = x
v +4
----
[1, 2].union([2, 3], [4])
----
[1, 2, 3].difference([1], [3])
----
[1, 2, 3].intersection([1, 2], [2])
----
[1, 2].zip([3, 4]) { |a, b| a + b }
----
r = []; [1, 2].zip([3, 4]) { |a, b| r << a + b }; r
----
BigDecimal('1.5').days
----
BigDecimal('2').hours.to_i
----
%w[a b].index_with(nil)
----
%w[a b].index_with { |x| x * 2 }
----
{ a: 1, b: 2 }.excluding(:a)
----
Set[1, 2].reject! { |x| x > 5 }
----
Set[1, 2].select!(&:odd?)
----
1.respond_to?(nil)
----
[1].replace(Hash)
----
[[1, 2], [3, 4]].each_with_object({}).with_index { |((a, b), memo), i| memo[a] = [b, i] }
----
%w[a b].each_with_object([]).with_index { |(x, m), i| m << [x, i] }
----
[1, 2, 3].inject { |a, b| a * b }
----
[1, 2].each_entry.to_a
----
[3, 1, 2].max_by.with_index { |x, i| -i }
----
[1, 2, 3].select.with_index { |x, i| i > 0 }
----
[1, 2, 3].reject.with_index { |x, i| i > 0 }
----
[1, 2, 3].group_by.with_index { |x, i| i % 2 }
----
[1, 2, 3].each_slice(2).with_index.map { |x, i| [x, i] }
----
{ a: 1 }.each.with_index(1).map { |(k, v), i| [k, v, i] }
----
{ a: 1 }.map.with_index { |(k, v), i| [k, v, i] }
----
{ a: 1, b: 2 }.each_with_index.to_a
----
[4, 5].each.with_index.to_a
----
[4, 5].each_with_index.select { |x, i| i == 1 }
----
[4, 5].map.with_object([]) { |x, m| m << x }
----
%w[a b c].each_with_index.to_h
----
'abc'.each_char.with_index.map { |c, i| c * i }
----
3.times.map { |i| i }
----
5.downto(3).to_a
----
1.upto(3).select(&:odd?)
----
(1..3).each_entry.to_a
----
[1, 2, 3].flat_map.with_index { |x, i| [x] * i }
----
[1, 2, 3].sum.then { _1 + 1 }
----
[1, 2, 3].partition.with_index { |x, i| i.even? }
----
[1,2,3].each_cons(2).map(&:sum)
----
gen = Enumerator.new { |y| 3.times { |i| y << i * 2 } }
[gen.next, gen.next, gen.to_a, gen.size]
----
[1, 2, 3].lazy.map { |x| x * 2 }.select(&:even?).first(2)
----
[1, 2, 3].chain([4]).to_a
----
make = lambda do |input|
  input.each_with_object([]) do |(name, field), out|
    type = case field['type']
           when 'int', 'long' then 'integer'
           when /date/i then field['type'] == 'date' ? 'date' : 'date_time'
           when 'record' then 'object'
           else 'string'
           end
    entry = { name: name, label: name.humanize, type: type, optional: !field['required'] }
    entry[:properties] = make.call(field['fields']) if type == 'object'
    entry[:control_type] = { 'integer' => 'integer', 'date' => 'date', 'date_time' => 'date_time' }[type] || 'text' unless type == 'object'
    entry[:hint] = field['doc'].presence&.squish
    out << entry.compact
  end
end
make.call('user_id' => { 'type' => 'int', 'required' => true }, 'created_at' => { 'type' => 'datetime', 'doc' => "  a\n  b " }, 'address' => { 'type' => 'record', 'fields' => { 'zip' => { 'type' => 'x', 'doc' => '' } } })
----
flatten = ->(h, prefix = nil) do
  h.flat_map do |k, v|
    key = [prefix, k].compact.join('.')
    v.is_a?(Hash) ? flatten.(v, key) : [[key, v]]
  end
end
flatten.('a' => { 'b' => 1, 'c' => { 'd' => [1, 2] } }, 'e' => nil).to_h
----
rows = [{ 'id' => 1, 'tags' => %w[a b] }, { 'id' => 2, 'tags' => nil }]
headers = rows.flat_map(&:keys).uniq
[headers, *rows.map { |r| headers.map { |h| Array.wrap(r[h]).join('|') } }].map { |r| r.map { |c| %("#{c.to_s.gsub('"', '""')}") }.join(',') }.join("\n")
----
page = 0
all = []
loop do
  batch = (page * 2...[page * 2 + 2, 5].min).to_a
  break if batch.blank?
  all.concat(batch)
  page += 1
  next if batch.size == 2
  break
end
[all, page]
----
t = '2024-02-29T23:59:59-05:00'.to_time
[t.utc.iso8601, (t + 1.day).to_date.to_s, t.beginning_of_month.strftime('%Y-%m-%d'), t.in_time_zone('Asia/Tokyo').strftime('%a %d %b %H:%M %Z'), (t.to_i * 1000), t.to_date.next_month.end_of_month.iso8601]
----
from = '2024-01-31'.to_date
(0..3).map { |i| from + i.months }.map(&:to_s)
----
input = { 'a' => '1', 'b' => { 'c' => '2' }, 'd' => [{ 'e' => '' }] }
clean = lambda do |v|
  case v
  when Hash then v.each_with_object({}) { |(k, x), m| (y = clean.call(x)).nil? || m[k] = y }
  when Array then v.map { |x| clean.call(x) }.reject(&:blank?).presence
  when String then v.strip.empty? ? nil : v
  else v
  end
end
clean.call(input)
----
xml = { 'Envelope' => [{ 'Body' => [{ 'Item' => [{ '@id' => '1', 'Name' => [{ 'content!' => 'x' }] }, { '@id' => '2' }] }] }] }
xml.dig('Envelope', 0, 'Body', 0, 'Item').map { |i| { id: i['@id'], name: i.dig('Name', 0, 'content!') } }
----
err = { 'errors' => [{ 'field' => 'email', 'messages' => ['bad', 'taken'] }, { 'message' => 'oops' }] }
err['errors'].map { |e| e['message'] || "#{e['field']}: #{e['messages']&.to_sentence}" }.join('; ')
----
opts = { 'EU' => 'https://eu.example.com', 'US' => 'https://us.example.com' }
opts.map { |k, v| [k, v] }.sort_by(&:last).reverse
----
str = "Line1\r\nLine2\n\nLine4"
str.split(/\r?\n/).each_with_index.map { |l, i| "#{(i + 1).to_s.rjust(3, '0')}|#{l.ljust(6, '.')}|" }
----
records = (1..7).map { |i| { 'id' => i, 'group' => i.odd? ? 'odd' : 'even', 'amount' => i * 1.5 } }
records.group_by { |r| r['group'] }.transform_values { |rs| { count: rs.size, total: rs.sum { |r| r['amount'] }, max: rs.max_by { |r| r['amount'] }['id'], avg: rs.sum { |r| r['amount'] }.fdiv(rs.size).round(2) } }
----
records = [{ 'a' => 3, 'b' => 'x' }, { 'a' => 1, 'b' => nil }, { 'a' => 2, 'b' => 'a' }]
[records.sort_by { |r| [r['b'].nil? ? 1 : 0, r['b'].to_s] }.pluck('a') , records.min_by { |r| r['a'] }, records.partition { |r| r['b'] }, records.each_slice(2).to_a.size, records.find { |r| r['a'] > 1 }&.fetch('b')] rescue $!.message
----
text = 'Hello {{name}}, you owe {{amount}}'
vars = { 'name' => 'Ann', 'amount' => 5.0 }
text.gsub(/\{\{(\w+)\}\}/) { vars[$1].to_s }
----
text = 'user@example.com, Bob <bob@x.org>; bad@'
text.scan(/[\w+.-]+@[\w-]+\.[\w.-]+/)
----
'CamelCaseHTTPServer_id'.underscore + '|' + 'some_field_name'.camelize(:lower) + '|' + 'first name'.parameterize(separator: '_') + '|' + 'order_items'.classify
----
hash = { 'z' => 1, 'a' => { 'c' => 2, 'b' => 3 } }
sort = ->(h) { h.sort.map { |k, v| [k, v.is_a?(Hash) ? sort.(v) : v] }.to_h }
sort.(hash).to_json
----
date = Date.new(2024, 3, 15)
[date.cweek, date.yday, date.wday, date.beginning_of_week.to_s, date.end_of_quarter.to_s, date.prev_month(2).to_s, (date - 10.days).to_s, (Date.new(2024, 12, 25) - date).to_i, date.strftime('%-d/%-m/%y %j %U'), date.saturday?]
----
{ a: nil, b: false, c: '', d: [], e: {}, f: 0, g: ' ' }.select { |_, v| v.blank? }.keys
----
q = { filter: { status: 'open', ids: [1, 2] }, page: 1 }
[q.to_query, q.to_param, q.to_json, q.deep_stringify_keys, q.with_indifferent_access['filter'][:ids]]
----
link = '<https://api.x.com/items?page=2>; rel="next", <https://api.x.com/items?page=9>; rel="last"'
link.split(',').map { |l| l.match(/<(?<url>[^>]+)>;\s*rel="(?<rel>\w+)"/) }.compact.to_h { |m| [m[:rel], m[:url]] }
----
begin
  raise ArgumentError, 'bad input' if [].empty?
rescue ArgumentError, TypeError => e
  "#{e.class}: #{e.message}"
ensure
  nil
end
----
attempts = 0
begin
  attempts += 1
  raise 'flaky' if attempts < 3
  "ok after #{attempts}"
rescue StandardError => e
  retry if attempts < 3
  e.message
end
----
states = { 'open' => 1, 'closed' => 2 }
states.invert[2] + states.key(1) + states.max_by(&:last).first
----
amounts = ['1,234.50', '$99', '(12.00)', 'n/a', nil]
amounts.map { |a| a.to_s.gsub(/[^\d.\-()]/, '').then { |s| s.start_with?('(') ? -s.delete('()').to_f : s.to_f } }
----
a = [1, [2, [3, nil]], 4]
[a.flatten.compact, a.flatten(1), a.to_s, a.inspect, a.dig(1, 1, 0), a.first(2), a.values_at(0, -1, 9), a.each_cons(2).count, a.rotate, a * ',']
----
"%-10s|%+05d|%x|%08.3f|%e|%s" % ['left', 42, 255, 3.14159, 12345.678, [1, 'a']]
----
%w[apple Banana cherry].sort_by(&:downcase).each_with_index.to_h { |f, i| [f.to_sym, i] }
----
(1..10).each_slice(3).map(&:sum).each_with_object(Hash.new(0)) { |s, h| h[s.even? ? :even : :odd] += s }
----
h = { 'items' => [{ 'price' => '10.5', 'qty' => '2' }, { 'price' => '3', 'qty' => nil }] }
h['items'].sum { |i| i['price'].to_f * i.fetch('qty', 1).to_i }.round(2)
----
words = %w[a b a c b a]
[words.tally, words.tally.sort_by { |w, c| [-c, w] }.first, words.uniq, words.each_with_object(Hash.new { |hh, k| hh[k] = [] }).with_index { |(w, m), i| m[w] << i }] rescue $!.class
----
x = 5
r = case
    when x < 3 then 'low'
    when (3..6) === x then 'mid'
    else 'high'
    end
r << '!' if r.frozen? == false
r
----
def build_url(base, *parts, **query)
  url = [base.chomp('/'), *parts.map(&:to_s)].join('/')
  query.empty? ? url : "#{url}?#{query.to_query}"
end
[build_url('https://a/', 'b', 3), build_url('https://a', page: 1, per: 2)]
----
a, (b, *c), d = 1, [2, 3, 4], 5
first, *, last = (1..5).to_a
h = { x: 1, y: 2 }
x, y = h.values_at(:x, :y)
[a, b, c, d, first, last, x, y]
----
t = Time.at(1_700_000_000).utc
[t.strftime('%Y-%m-%dT%H:%M:%S.%LZ'), t.strftime('%s %I:%M %p %A'), t.to_s, t.inspect, t.round.to_i, t.monday?, t.hour, t.change(hour: 3).iso8601, t.advance(months: 1, days: -1).iso8601(3), (t - 3.hours).to_s, t.to_date.to_s, t <=> Time.at(0), t.beginning_of_week.iso8601]
----
[3.days, 2.hours + 30.minutes, 1.month].map { |d| [d.to_i, d.inspect, d.parts] }
----
data = { list: [{ id: 1 }, { id: 2 }] }
data => { list: [{ id: first_id }, *] }
first_id
----
result = { status: 'ok', data: { items: [1, 2] } }
case result
in { status: 'ok', data: { items: [] } } then 'none'
in { status: 'ok', data: { items: [x, *rest] } } if x > 0 then [x, rest]
in { status: String => s } then s
end
----
s = <<~SQL.squish
  SELECT *
  FROM   t
  WHERE  a = 'b'
    AND  c IN (#{[1, 2, 3].join(', ')})
SQL
s
----
[[3, 'c'], [1, 'a']].sort.to_h.merge({ 2 => 'b' }) { |_k, o, _n| o }.sort.flatten
----
nested = Hash.new { |h, k| h[k] = Hash.new(&h.default_proc) }
nested[:a][:b][:c] = 1
nested
----
array = %w[x y z]
array.each.with_index(1).map { |v, i| "#{i}.#{v}" }.join(' ')
----
['10', '9', 'a1', nil].sort_by { |v| [v.to_i, v.to_s] }
----
[0.1 + 0.2, 1 / 3.0, 10.0.to_s, 1e15.to_s, 1e16.to_s, 123456789.123456789, 2.5.round, 3.5.round, -2.5.round, 7.0 / 2, 7 / 2, -7 / 2, 7 % 3, -7 % 3, 7.fdiv(2), 1_000.digits, 255.to_s(2), '0x1f'.hex, '17'.to_i(8), 10.pow(3, 7), 5.clamp(1, 3), 3.7 % 1, 12.gcd(8)]
