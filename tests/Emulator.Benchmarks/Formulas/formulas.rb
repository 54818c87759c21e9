# How long CRuby takes for each expression, in nanoseconds: `ruby formulas.rb VECTORS`, a line "id<TAB>nanoseconds" each.
# Only what real Ruby with ActiveSupport answered is asked; each expression is compiled once, as a proc.
require 'json'
require 'active_support/all'

Time.zone = 'America/Los_Angeles'

class Asked
  def initialize(data)
    @data = data
    @found = {}
  end

  def _(path)
    @found.fetch(path) { @found[path] = path.split('.').inject(@data) { |at, key| at.is_a?(Array) ? at.first[key] : at && at[key] } }
  end

  def now = Time.zone.now
  def today = Time.zone.today
  def compile(source) = eval("proc { #{source}\n }", binding)
end

def time(body, count)
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond)
  count.times { begin; body.call; rescue StandardError; nil; end }
  Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond) - start
end

def fastest(body)
  count = 16
  count *= 2 while (spent = time(body, count)) < 200_000 && count < 1_000_000
  ([spent] + Array.new(4) { time(body, count) }).min.fdiv(count)
end

File.foreach(ARGV[0]) do |line|
  vector = JSON.parse(line)
  next unless vector['oracle'].to_s.start_with?('ruby-')

  begin
    asked = Asked.new(vector.fetch('context', {}).with_indifferent_access)
    body = asked.compile(vector['formula'])
    fails = begin; body.call; false; rescue StandardError; true; end
  rescue SyntaxError, NameError
    next
  end
  next unless fails == (vector['type'] == 'error')

  puts "#{vector['id']}\t#{fastest(body)}"
end
