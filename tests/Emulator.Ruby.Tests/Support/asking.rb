# What the oracle scripts share: expressions are evaluated by a real Ruby with ActiveSupport, in the account's zone, at the tests' moment.
ENV['TZ'] = 'UTC'
require 'active_support/all'
require 'json'
require 'bigdecimal'

Time.zone = 'America/Los_Angeles'
Time.singleton_class.define_method(:now) { |**| Time.utc(2024, 3, 15, 17, 30, 45, 123_456r).localtime('+00:00').getlocal }
ActiveSupport::Deprecation.silenced = true
$VERBOSE = nil

# The platform's String#+ (formulas.md 2.4).
module Workato
  class ArgumentError < ::ArgumentError; end
end

class String
  alias plain_plus +

  def +(other)
    raise Workato::ArgumentError, 'Cannot concatenate string with nil' if other.nil?

    plain_plus(other.to_s)
  end
end

# Each expression begins in the account's zone, whatever the one before did.
def answer(expression)
  Time.zone = 'America/Los_Angeles'
  value = eval(expression)
  { inspect: value.inspect }
rescue StandardError => e
  { error: e.class.name, message: e.message.lines.first.to_s.chomp }
rescue NoMemoryError, SyntaxError, SystemStackError
  { error: 'NoMemoryError', message: 'failed to allocate' }
end

# Addresses differ from run to run, and names of helper classes of Ruby's own exist nowhere else.
# Which two elements max(n) compares first is left to chance.
def told?(expression, answer)
  text = answer.values.join(' ')
  return false if text.include?('comparison of') && expression.match?(/(max|min)\(-?\d/)

  text.valid_encoding? && !text.match?(/#<|0x0|Complex|\di\)|BigDecimal|main:Object|\bSet\b|argument too big|allocate|undefined local/) && text.length < 3000
end

def ask(expressions)
  expressions.uniq.each do |expression|
    found = answer(expression)
    puts JSON.generate({ expression: expression }.merge(found)) if told?(expression, found)
  end
end

# Every receiver with every call, a call being "name" or "name(arguments)", an operator with its operand, or an index.
def calls(receivers, calls)
  receivers.product(calls).map { |receiver, call| call.match?(/\A[\[&.]/) || call.start_with?(' ') ? "#{receiver}#{call}" : "#{receiver}.#{call}" }
end
