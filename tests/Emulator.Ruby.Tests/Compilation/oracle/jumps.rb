# Asks Ruby where random bodies full of jumps end, and what they did on the way: `ruby jumps.rb > jumps.jsonl`.
require_relative '../../Support/asking'

CHANCE = Random.new(20_261_127)

def pick(*choices) = choices[CHANCE.rand(choices.size)]

def condition = pick('n > 1', 'n.even?', 'n == 2', 'n.zero?', 'n > 9', 'log.size > 4', 'nil', '!n.odd?')

def value = pick('n', 'n * 10', ':a', 'nil', '[n, 1]', '"x#{n}"')

def jump(words)
  word = pick(*words)
  pick(word, "#{word} #{value}")
end

def mark = "log << #{CHANCE.rand(10)}"

def statement(words, depth)
  return pick(mark, value, "#{jump(words)} if #{condition}") if depth.zero?

  inner = -> { body(words, depth - 1) }
  case CHANCE.rand(15)
  when 0, 1 then mark
  when 2, 3 then "#{jump(words)} if #{condition}"
  when 4 then "#{jump(words)} unless #{condition}"
  when 5 then "(#{condition}) or #{jump(words)}"
  when 6 then "(#{condition}) and #{jump(words)}"
  when 7 then "if #{condition}\n#{inner.call}\nelse\n#{inner.call}\nend"
  when 8 then "if #{condition}\n#{inner.call}\n#{jump(words)}\nelsif #{condition}\n#{inner.call}\nend"
  when 9 then "case n\nwhen 1, 2\n#{inner.call}\n#{jump(words)}\nwhen 3\n#{inner.call}\nelse\n#{inner.call}\nend"
  when 10 then "begin\n#{inner.call}\n#{pick("raise 'oh' if #{condition}", mark)}\nrescue => e\n#{inner.call}\n#{pick("else\n#{mark}\n", '')}#{pick("ensure\n#{mark}\n", '')}end"
  when 11 then "[1, 2, 3].each do |n|\n#{body(words - ['return'] | pick(['next'], ['break'], words), depth - 1)}\nend"
  when 12 then "i#{depth} = 0\nwhile (i#{depth} += 1) < 5\n#{body(pick(%w[next break], words | %w[next break]), depth - 1)}\nend"
  when 13 then "x = [#{value}, (#{condition} ? #{value} : (#{jump(words)}))]"
  when 14 then "[1, 2].map { |n| #{jump(['next'])} if #{condition}; #{value} }"
  end
end

def body(words, depth) = Array.new(1 + CHANCE.rand(4)) { statement(words, depth) }.join("\n")

def snippet
  case CHANCE.rand(4)
  when 0 then "log = []\nf = lambda do |n|\n#{body(%w[next return break], 2)}\nend\n[(0..4).map { |n| f.call(n) }, log]"
  when 1 then "log = []\ng = (0..4).map do |n|\n#{body(%w[next], 2)}\nend\n[g, log]"
  when 2 then "log = []\ng = (0..4).each do |n|\n#{body(%w[next break], 2)}\nend\n[g, log]"
  when 3 then "log = []\nn = 0\ng = while n < 5\nn += 1\n#{body(%w[next break], 2)}\nend\n[g, log]"
  end
end

# Ruby's own compiler stumbles over some breaks where a value is needed, and prints what it made of them.
def compiles?(text)
  kept = $stdout.dup
  $stdout.reopen(File::NULL)
  RubyVM::InstructionSequence.compile(text)
rescue SyntaxError
  nil
ensure
  $stdout.flush
  $stdout.reopen(kept)
end

ask(Array.new(900) { snippet }.select { |text| compiles?(text) })
