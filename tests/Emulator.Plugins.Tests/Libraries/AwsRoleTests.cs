using System.Collections.Concurrent;
using System.Globalization;
using Emulator.Plugins.Tests.Ruby;
using Emulator.Sdk;
using Emulator.Sdk.Requests;
using Emulator.Values;
using Microsoft.Extensions.Time.Testing;

namespace Emulator.Plugins.Tests.Libraries;

/// <summary>A key that a role lends is kept for as long as it lasts, in either language (connector-sdk.md 7.1).</summary>
[TestFixture("rb")]
[TestFixture("js")]
public sealed class AwsRoleTests(string language)
{
    [Test]
    public async Task The_key_is_asked_for_once_and_again_when_it_runs_out()
    {
        var lender = new Lender();
        var connector = language == "rb"
            ? RubyScript.WithExecute("{ r: aws.generate_signature(connection: connection, service: 'sqs', region: 'eu-west-1')['headers']['Authorization'] }", lender.Clock)
            : Script.WithExecute("return { r: aws.generate_signature({ connection, service: 'sqs', region: 'eu-west-1' }).headers.Authorization }", time: lender.Clock);

        Assert.That(await CredentialAsync(), Does.StartWith("LENT1/"));
        Assert.That(await CredentialAsync(), Does.StartWith("LENT1/"));
        lender.Clock.Advance(TimeSpan.FromHours(1));
        Assert.That(await CredentialAsync(), Does.StartWith("LENT2/"));

        async Task<string> CredentialAsync() => (await connector.RunAsync(lender))["r"].AsText()!.Split("Credential=")[1];
    }

    /// <summary>Answers every request as the service that lends keys for an hour, each with the next number.</summary>
    private sealed class Lender : IOperation
    {
        private int _lent;

        public FakeTimeProvider Clock { get; } = new(DateTimeOffset.Parse("2026-11-23T20:15:30Z", CultureInfo.InvariantCulture));

        public RecordValue Settings => RecordValue.Of(("aws_api_key", "AKID"), ("aws_secret_key", "secret"), ("aws_assume_role", "arn:r"));

        public TimeProvider Time => Clock;

        public string RecipeId => string.Empty;

        public string JobId => string.Empty;

        public ConcurrentDictionary<string, RecordValue> Kept { get; } = new();

        public ValueTask<Value> SendAsync(ConnectorRequest request, CancellationToken cancellation) =>
            new(RecordValue.Of(("AssumeRoleResponse", One(("AssumeRoleResult", One(("Credentials", One(
                ("AccessKeyId", Text($"LENT{++_lent}")), ("SecretAccessKey", Text("s")), ("SessionToken", Text("t")),
                ("Expiration", Text(Clock.GetUtcNow().AddHours(1).ToString("O", CultureInfo.InvariantCulture)))))))))));

        public string? Property(string name) => null;

        public void Print(string line)
        {
        }

        private static ListValue One(params (string, Value)[] members) => ListValue.Of(RecordValue.Of(members));

        private static ListValue Text(string text) => One(("content!", text));
    }
}
