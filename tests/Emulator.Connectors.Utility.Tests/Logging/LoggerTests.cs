using Emulator.Connectors.Utility.Tests.Support;

namespace Emulator.Connectors.Utility.Tests.Logging;

public sealed class LoggerTests
{
    [TestCase("""{"message":"hello"}""", "INFO hello", """{"message":"hello"}""")]
    [TestCase("""{"message":"bad","log_level":"ERROR","user_logs_enabled":"true"}""", "ERROR bad", """{"message":"bad"}""")]
    [TestCase("""{"message":{"a":[1,null]}}""", """INFO {"a":[1,null]}""", """{"message":"{\"a\":[1,null]}"}""")]
    [TestCase("""{"message":5}""", "INFO 5", """{"message":"5"}""")]
    [TestCase("""{"message":null}""", "INFO ", """{"message":""}""")]
    [TestCase("{}", "INFO ", """{"message":""}""")]
    public async Task A_message_is_a_line_of_the_job_and_the_output(string input, string line, string output)
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("logger", "log_message", input), output);
        Assert.That(bench.Operation.Lines, Is.EqualTo(new[] { line }));
    }
}
