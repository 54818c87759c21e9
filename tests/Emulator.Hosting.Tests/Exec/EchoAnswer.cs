using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Tests.Exec;

/// <summary>
/// What a request without a written answer gets: it is told what was asked. Words in the path make the answer another
/// one: <c>401</c> until the good token comes, <c>404</c>, <c>token</c>, <c>list</c>, <c>null</c>, <c>xml</c>.
/// </summary>
internal static class EchoAnswer
{
    private static readonly RecordValue Headers = RecordValue.Of(("X-Total-Count", "2"));

    public static WrittenAnswer To(EchoRequest request)
    {
        var path = request.Target;
        var authorization = request.Headers.GetValueOrDefault("Authorization");
        if (Has(path, "/xml"))
        {
            return new WrittenAnswer(200, """<R a="1"><b>t</b><b/></R>""", Headers.With("Content-Type", "application/xml"));
        }

        if (Has(path, "/401") && authorization?.Contains("good", StringComparison.Ordinal) != true)
        {
            return new WrittenAnswer(401, """{"error":"bad"}""", Headers);
        }

        Value body = path switch
        {
            _ when Has(path, "/404") => """{"message":"nope"}""",
            _ when Has(path, "/token") => """{"access_token":"good","refresh_token":"r2"}""",
            _ when Has(path, "/null") => "null",
            _ when Has(path, "/list") => """[{"id":1,"name":"a"},{"id":2,"name":"b"}]""",
            _ => Echo(request, authorization),
        };
        return new WrittenAnswer(Has(path, "/404") ? 404 : 200, body, Headers);
    }

    private static bool Has(string path, string word) => path.Contains(word, StringComparison.Ordinal);

    private static RecordValue Echo(EchoRequest request, string? authorization) => RecordValue.Of(
        ("path", request.Target),
        ("method", request.Verb),
        ("body", request.Body),
        ("items", PlainJson.Read("""[{"id":1,"n":null,"t":"2020-01-02T03:04:05Z"},{"id":2}]""")),
        ("auth", authorization));
}
