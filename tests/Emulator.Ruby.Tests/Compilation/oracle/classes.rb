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
