using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Tests.Mail;

/// <summary>Mail is a file in the outbox: nobody gets any.</summary>
public sealed class MailTests
{
    [Test]
    public async Task A_mail_is_written_whole_and_the_job_says_where()
    {
        using var bench = new Bench();

        await bench.RunAsync("email", "send_mail", """{"to":"ann@example.com","subject":"Grüße","body":"<p>x</p>","email_type":"html","attachments":{"file_name":"a.csv","file_binary_content":"1,2"}}""");

        var mail = Directory.GetFiles(bench.At(".emulator/outbox")).Single();
        Assert.That(PlainJson.Read(await File.ReadAllTextAsync(mail))["subject"].AsText(), Is.EqualTo("Grüße"));
        Assert.That(bench.Operation.Lines, Is.EqualTo(new[] { $"not sent: written to outbox/{Path.GetFileName(mail)}" }));
    }

    [Test]
    public async Task Two_mails_of_one_moment_are_two_files()
    {
        using var bench = new Bench();

        await bench.RunAsync("email", "send_mail", """{"to":"ann@example.com"}""");
        await bench.RunAsync("email", "send_mail", """{"to":"bob@example.com"}""");

        Assert.That(Directory.GetFiles(bench.At(".emulator/outbox")), Has.Length.EqualTo(2));
    }

    [TestCase("{}")]
    [TestCase("""{"to":""}""")]
    [TestCase("""{"to":null,"subject":"x"}""")]
    public void A_mail_to_nobody_is_refused(string input)
    {
        using var bench = new Bench();

        Assert.That(bench.Refusal("email", "send_mail", input).Message, Is.EqualTo("'To' must be present"));
        Assert.That(Directory.Exists(bench.At(".emulator/outbox")), Is.False);
    }
}
