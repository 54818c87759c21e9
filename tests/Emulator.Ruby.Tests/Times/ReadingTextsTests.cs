using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Tests.Times;

public sealed class ReadingTextsTests
{
    [TestCase("20200123", "2020-01-23")]
    [TestCase("Jan 23, 2020", "2020-01-23")]
    [TestCase("23 January 2020", "2020-01-23")]
    [TestCase("Thu, 23 Jan 2020 10:00:00 GMT", "2020-01-23")]
    [TestCase("2020-01-23T23:30:00-08:00", "2020-01-23")]
    [TestCase("2020-1-5", "2020-01-05")]
    [TestCase("24/12/2014 10:30PM", "2014-12-24")]
    [TestCase("2015/04/20", "2015-04-20")]
    [TestCase("2020-W01-1", "2019-12-30")]
    [TestCase("5th January 2020", "2020-01-05")]
    public void A_free_date_is_read_day_before_month(string text, string expected) =>
        Assert.That(TimesOf.Call(new RubyString(text), "to_date").ToText(), Is.EqualTo(expected));

    [TestCase("12/24/2014")]
    [TestCase("2020-02-30")]
    [TestCase("not a date")]
    public void What_is_no_date_is_refused(string text) => Assert.That(
        () => TimesOf.Call(new RubyString(text), "to_date"),
        Throws.TypeOf<RubyException>().With.Message.EqualTo("invalid date").And.Property("ClassName").EqualTo("Date::Error"));

    [TestCase("2020-04-02", "2020-04-02 00:00:00 +0000")]
    [TestCase("2020-04-02T12:30:30.462659-07:00", "2020-04-02 19:30:30.462659 +0000")]
    [TestCase("2020-04-02 12:30:45 AM", "2020-04-02 00:30:45 +0000")]
    [TestCase("2020-04-02T12:30:45+0530", "2020-04-02 07:00:45 +0000")]
    [TestCase("2020-04-02T12:30:45.5Z", "2020-04-02 12:30:45.5 +0000")]
    [TestCase("2020-04-02 12:30:45 EST", "2020-04-02 17:30:45 +0000")]
    [TestCase("2020-04-02 12:30:45 PDT", "2020-04-02 19:30:45 +0000")]
    [TestCase("Apr 2, 2020 3:04pm", "2020-04-02 15:04:00 +0000")]
    [TestCase("20200402T123045Z", "2020-04-02 12:30:45 +0000")]
    [TestCase("2020-06-22 10:51:49 -0700", "2020-06-22 17:51:49 +0000")]
    [TestCase("abc", "nil")]
    [TestCase("", "nil")]
    public void A_free_time_is_moved_to_utc(string text, string expected) =>
        Assert.That(TimesOf.Call(new RubyString(text), "to_time").Inspect(), Is.EqualTo(expected));

    [TestCase("23-01-2020 10:30 pm", "DD-MM-YYYY", "2020-01-23")]
    [TestCase("24-2014-12", "DD-YYYY-MM", "2014-12-24")]
    [TestCase("06/27/25", "%m/%d/%y", "2025-06-27")]
    [TestCase("20200123", "%Y%m%d", "2020-01-23")]
    [TestCase("January 23, 2020", "%B %d, %Y", "2020-01-23")]
    [TestCase("23-Jan-20", "%d-%b-%y", "2020-01-23")]
    public void A_pattern_reads_the_beginning_of_a_text(string text, string format, string expected) =>
        Assert.That(TimesOf.WithFormat(text, "to_date", format).ToText(), Is.EqualTo(expected));

    [TestCase("2020-04-02 12:30:30 -0700", "%Y-%m-%d %H:%M:%S %z", "2020-04-02 19:30:30 +0000")]
    [TestCase("1585852230", "%s", "2020-04-02 18:30:30 +0000")]
    [TestCase("02Apr2020:15", "%d%b%Y:%H", "2020-04-02 15:00:00 +0000")]
    public void A_pattern_reads_times(string text, string format, string expected) =>
        Assert.That(TimesOf.WithFormat(text, "to_time", format).ToText(), Is.EqualTo(expected));

    [TestCase("2021-11-07 01:30:00", "America/Los_Angeles", "2021-11-07 01:30:00 -0700")]
    [TestCase("2021-03-14 02:30:00", "America/Los_Angeles", "2021-03-14 03:30:00 -0700")]
    [TestCase("2020-01-30 10:00", "Asia/Tokyo", "2020-01-30 10:00:00 +0900")]
    [TestCase("2020-06-01T00:00:00Z", "Hawaii", "2020-05-31 14:00:00 -1000")]
    public void A_text_is_read_in_a_zone(string text, string zone, string expected) =>
        Assert.That(TimesOf.Call(new RubyString(text), "in_time_zone", new RubyString(zone)).ToText(), Is.EqualTo(expected));
}
