# Asks Ruby how it reads odd dates and times: ruby times.rb > times.jsonl
ENV['TZ'] = 'UTC'
require 'active_support/all'
require 'json'
Time.zone = 'America/Los_Angeles'
days = ['2020-01-05', '2020/01/05', '05/01/2020', '5/1/2020', '05-01-2020', '5.1.2020', '05.01.2020', '2020.01.05', '20200105',
        'Jan 5 2020', 'Jan 5, 2020', 'January 5th, 2020', '5 Jan 2020', '5th January 2020', '5-Jan-2020', 'Jan-5-2020', '2020-Jan-05',
        'Sun, 05 Jan 2020', 'Sunday 5 January 2020', '2020-W01-1', '2020W015', '2020-W53-7', '2020-005', '2020005', '2020-1-5', '2020-01',
        '2020/1', 'Jan 2020', '5 jan 20', '20-01-05', '+2020-01-05', 'may 5 2020', 'sept 5 2020', '31/12/1999', '29/02/2020', '29/02/2021',
        '2020-13-01', '2020-00-10', '32/01/2020', '12/24/2014', 'hello', 'today', '???', '5', '2020', '202001', '1', '  2020-01-05  ', '2020_01_05',
        "Jan 5 '20", '1582-01-01', '9999-12-31', '0001-01-01', "2020\n01\n05", '2020-01-05garbage', 'x2020-01-05']
clocks = ['', ' 10:20', ' 10:20:30', 'T10:20:30Z', 'T10:20:30.123456789+05:30', ' 10:20:30 -0800', ' 10:20 pm', ' 12:00 am', ' 3pm', ' 3 p.m.',
          ' 10:20 EST', ' 10:20:30 PDT', ' 10:20 GMT+3', ' 10h20m', 'T1020', ' 24:00', ' 25:00', ' 10:20:30,5']
inputs = days.map { |d| d } + %w[2020-01-05 05/01/2020 20200105].product(clocks).map(&:join) + ['Jan 5 2020', '5 January 2020'].product(clocks - ['T1020']).map(&:join)
inputs.uniq.each do |text|
  %w[to_date to_time in_time_zone].each do |method|
    expression = "#{text.to_json}.#{method}"
    # What is left out comes from today, which an answer on file cannot hold.
    told = Date._parse(text, false)
    next unless (told[:year].to_i > 1582 && told[:mon] && told[:mday]) || (told[:cwyear] && method == 'to_date') || told.empty?
    answer = begin
      text.public_send(method).inspect
    rescue StandardError => e
      "#{e.class}: #{e.message}"
    end
    puts({ expression: expression, answer: answer }.to_json)
  end
end
day = '2020-02-09T03:04:05.006007008-08:00'
letters = %w[Y C y m B b h d e j H k I l M S L N 3N 6N z :z ::z Z A a u w G g V U W s p P c D F T R r x X n t % v Q + E i !]
letters.product(['', '-', '_', '0', '^', '#', '10', '05', '-5', '_8', '^12', '#12']).each do |letter, flag|
  next if letter =~ /^[36:]/ && flag =~ /\d/
  format = "%#{flag}#{letter}"
  puts({ expression: "#{day.to_json}.in_time_zone.strftime(#{format.to_json})", answer: day.in_time_zone.strftime(format).inspect }.to_json)
end
