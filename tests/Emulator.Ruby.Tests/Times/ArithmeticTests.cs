using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Tests.Times;

public sealed class ArithmeticTests
{
    [TestCase("2020-01-31", 1, "month", "2020-02-29")]
    [TestCase("2020-02-29", 1, "year", "2021-02-28")]
    [TestCase("2020-01-01", 36, "hours", "2020-01-02 12:00:00 -0800")]
    [TestCase("2015/04/20", 2, "weeks", "2015-05-04")]
    public void A_duration_moves_a_date(string date, int count, string unit, string expected) =>
        Assert.That(TimesOf.Call(Date(date), "+", TimesOf.Units(count, unit)).ToText(), Is.EqualTo(expected));

    [TestCase("2021-03-13T02:30:00-08:00", 1, "day", "2021-03-14 03:30:00 -0700")]
    [TestCase("2021-03-13T02:30:00-08:00", 24, "hours", "2021-03-14 03:30:00 -0700")]
    [TestCase("2021-11-06T01:30:00-07:00", 1, "day", "2021-11-07 01:30:00 -0700")]
    [TestCase("2021-11-06T01:30:00-07:00", 25, "hours", "2021-11-07 01:30:00 -0800")]
    public void Days_keep_the_wall_clock_and_hours_elapse(string time, int count, string unit, string expected)
    {
        var zoned = TimesOf.Call(new RubyString(time), "in_time_zone");

        Assert.That(TimesOf.Call(zoned, "+", TimesOf.Units(count, unit)).ToText(), Is.EqualTo(expected));
    }

    [Test]
    public void Two_dates_are_a_rational_apart() =>
        Assert.That(TimesOf.Call(Date("2020-03-01"), "-", Date("2020-02-01")).ToText(), Is.EqualTo("29/1"));

    [Test]
    public void A_duration_from_now_follows_the_account_zone() =>
        Assert.That(TimesOf.Call(TimesOf.Units(2, "months"), "from_now").ToText(), Is.EqualTo("2022-04-01 07:00:00 -0700"));

    [Test]
    public void A_duration_prints_its_parts() => Assert.That(
        TimesOf.Call(TimesOf.Units(3, "days"), "+", TimesOf.Units(2, "hours")).Inspect(), Is.EqualTo("3 days and 2 hours"));

    [TestCase("beginning_of_week", "2020-08-17")]
    [TestCase("end_of_month", "2020-08-31")]
    [TestCase("beginning_of_quarter", "2020-07-01")]
    [TestCase("beginning_of_year", "2020-01-01")]
    [TestCase("beginning_of_day", "2020-08-20 00:00:00 -0700")]
    [TestCase("next_month", "2020-09-20")]
    public void A_date_knows_its_bounds(string method, string expected) =>
        Assert.That(TimesOf.Call(Date("2020-08-20"), method).ToText(), Is.EqualTo(expected));

    [TestCase("%B %e, %l:%M%p", "June  5,  5:13PM")]
    [TestCase("%^a %-d.%-m.%y %j %3N %s", "FRI 5.6.20 157 462 1591377207")]
    [TestCase("%10Y|%05d|%_m|%:z|%Z", "0000002020|00005| 6|+00:00|UTC")]
    [TestCase("%c|%v|%k|%!", "Fri Jun  5 17:13:27 2020| 5-JUN-2020|17|%!")]
    public void A_time_is_formatted(string format, string expected)
    {
        var time = TimesOf.Call(new RubyString("2020-06-05T17:13:27.462Z"), "to_time");

        Assert.That(TimesOf.Call(time, "strftime", new RubyString(format)).ToText(), Is.EqualTo(expected));
    }

    [Test]
    public void Years_beyond_reach_are_a_range_error() => Assert.That(
        () => TimesOf.Call(Date("2020-01-01"), "+", TimesOf.Units(1_000_000, "years")),
        Throws.TypeOf<Errors.RubyException>().With.Property("ClassName").EqualTo("RangeError"));

    private static RubyObject Date(string text) => TimesOf.Call(new RubyString(text), "to_date");
}
