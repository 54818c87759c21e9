# Asks Ruby for every directive with every flag, width and colon, of dates, times, zoned times: `ruby strftime.rb > strftime.jsonl`.
require_relative '../../Support/asking'

MOMENTS = [
  '"2024-02-29".to_date', '"1600-01-01".to_date', '"2021-01-03".to_date', '"2020-12-31".to_date',
  '"2024-12-30 00:00:00 UTC".to_time', '"1969-12-31T23:59:59.500Z".to_time', '"1788-01-09T12:05:07.001002003+05:30".to_time', '"9999-07-04T01:02:03-03:30".to_time',
  '"2024-03-10 03:00:00.999999999".in_time_zone', '"2010-06-07T08:09:10.012Z".in_time_zone("Asia/Kathmandu")', '"2022-01-01T00:00:00Z".in_time_zone("UTC")',
  '"2001-02-03T04:05:06.789+09:45".to_datetime'
].freeze

LETTERS = %w[a A b B c C d D e F g G h H I j k l L m M n N p P Q r R s S t T u U v V w W x X y Y z :z ::z :::z Z % + E Ec EY Ex Od Oe OH Oy f i J K o q !].freeze
FLAGS = ['', '-', '_', '0', '^', '#', '1', '3', '12', '012', '_12', '-12', '^12', '#12', '0^12', '^_9', '-^', '^-', '#^', '_0', '0_6', '-_', '--', '^^'].freeze

# Each letter with each flag; the moments take turns, and each letter without flags is asked of all of them.
def formats
  LETTERS.each_with_index.flat_map do |letter, number|
    FLAGS.each_with_index.flat_map do |flag, turn|
      asked = flag.empty? ? MOMENTS : MOMENTS.rotate(number * 5 + turn * 7).first(3)
      asked.map { |moment| "#{moment}.strftime(#{"%#{flag}#{letter}".inspect})" }
    end
  end
end

TEXTS = ['', '%', '%%', '%%%', '%-', '%5', '%^', '%:', '%::', '%:::', '%::::z', '%Y%', 'é%Y😀', "%Y\n%m", '%1000Y', '%E', '%O', '%EE', '%-E', '%Y-%m-%dT%H:%M:%S.%3N%:z', '%s.%9N', '%s%3N', '%e/%-m', '%^a, %d %^b', '%10A|%-10A|%_10A', '%#p%#P%^P', '%1N%2N%3N%4N%6N%9N%12N%15N', '%1L%3L%6L%9L', '%010s', '%+5d', '% d', '%.3N', '%5%', '%-%', '%010%', '%5n|', '%3t|', '%_5S', '%:Y', '%::d', '%-:z', '%_:z', '%10:z', '%_10:z', '%-10z', '%010z', '%_12::z', '%^z', '%#z'].freeze

ask(formats + MOMENTS.product(TEXTS).map { |moment, text| "#{moment}.strftime(#{text.inspect})" })
