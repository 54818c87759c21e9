# Asks Ruby about its libraries, as connectors use them: `ruby libraries.rb > libraries.jsonl`. The expressions stand in libraries.txt, one a line.
require_relative '../../../Emulator.Ruby.Tests/Support/asking'
%w[set csv uri cgi erb base64 digest openssl securerandom zlib logger gyoku ostruct stringio bigdecimal/util].each { |library| require library }

def told?(expression, answer)
  answer.values.join.valid_encoding?
end

ask(File.readlines(File.join(__dir__, 'libraries.txt'), chomp: true).reject(&:empty?))
