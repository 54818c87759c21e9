using System.Text;
using Emulator.Plugins.Definitions;
using Emulator.Plugins.Ruby.Libraries;

namespace Emulator.Plugins.Tests.Libraries;

/// <summary>The requests of Amazon's published test suite for signature version 4, with the signatures that it gives.</summary>
public sealed class AwsSignatureTests
{
    private const string Token = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/"
        + "qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==";

    private static readonly AwsKey Key = new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
    private static readonly AwsScope Scope = new("20150830T123600Z", "us-east-1", "service");

    [TestCase("GET", "/", "", "", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31", TestName = "get-vanilla")]
    [TestCase("GET", "/example/..", "", "", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31", TestName = "get-relative")]
    [TestCase("GET", "//", "", "", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31", TestName = "get-slash")]
    [TestCase("GET", "/", "Param2=value2&Param1=value1", "", "", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500", TestName = "get-vanilla-query-order-key-case")]
    [TestCase("GET", "/ሴ", "", "", "", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85", TestName = "get-utf8")]
    [TestCase("GET", "/example space/", "", "", "", "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741", TestName = "get-space")]
    [TestCase("GET", "/", "", "my-header1: value1|my-header2:  \"a   b   c\"", "", "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736", TestName = "get-header-value-trim")]
    [TestCase("POST", "/", "", "", "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b", TestName = "post-vanilla")]
    [TestCase("POST", "/", "", "content-type:application/x-www-form-urlencoded", "Param1=value1", "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a", TestName = "post-x-www-form-urlencoded")]
    [TestCase("POST", "/", "", "x-amz-security-token:" + Token, "", "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead", TestName = "post-sts-header-before")]
    public void A_request_of_the_published_suite_is_signed_as_it_says(
        string verb, string path, string query, string others, string payload, string signature)
    {
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = "example.amazonaws.com", ["x-amz-date"] = Scope.Moment };
        foreach (var header in others.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            headers[header[..colon]] = header[(colon + 1)..];
        }

        var call = new AwsCall(
            verb, new AwsAddress("example.amazonaws.com", path, query).EscapedPath(), query, headers, AwsSignature.Digest(Encoding.UTF8.GetBytes(payload)));

        Assert.That(AwsSignature.Authorization(call, Key, Scope), Does.EndWith($"Signature={signature}"));
    }
}
