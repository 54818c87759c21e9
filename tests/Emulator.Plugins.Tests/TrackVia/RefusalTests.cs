using Emulator.Sdk;

namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>Every refusal of trackvia.md 4.2: status, the service's words, and what to do.</summary>
public sealed class RefusalTests
{
    private const string Subdomain = "Confirm that the TrackVia subdomain field matches the URL that you use to log into TrackVia.";
    private const string Credentials =
        "The API Key or token is incorrect, expired, regenerated, or belongs to an inactive user: verify the values in "
        + "TrackVia's API Access section, confirm that the API user account is active, and connect again.";
    private const string Field = "Invalid request submitted. ";

    // Status, reason, the service's message (data problem), what the user reads after it.
    [TestCase(400, "Bad Request", Field + "One or more value conversions failed: Could not convert \"Baseball\" to Long", "Set a relationship by the parent record's ID (a number), not by its name.")]
    [TestCase(400, "Bad Request", Field + "The value \"\" is not a valid DATETIME for field \"F\".", "Clear a field with clear (null) instead of an empty text.")]
    [TestCase(400, "Bad Request", Field + "The value \"Yes\" is not a valid DATETIME for field \"F\".", "Give dates and times in ISO 8601, such as 2024-03-01 or 2024-03-01T09:30:00Z.")]
    [TestCase(400, "Bad Request", Field + "The value \"x\" is not a valid NUMBER for field \"F\".", "Check that the step's fields hold values of the right type.")]
    [TestCase(400, "Bad Request", Field + "Field \"F\" is required.", "Give this field a value.")]
    [TestCase(400, "Bad Request", Field + "The value \"x\" for field \"F\" must be unique.", "Another record holds this value: search for it first, and update that record instead.")]
    [TestCase(400, "Bad Request", Field + "\"x\" is not a valid choice for field \"F\".", "Use one of the field's choices, spelt as in TrackVia.")]
    [TestCase(401, "Unauthorized", "DENIED!!! - View: 5000 either does not exist or you do not have access to it.", "The credentials are fine: check the view's ID, and that the role of the API user may see this view.")]
    [TestCase(401, "Unauthorized", "DENIED!!! - Record: 93 either does not exist or you do not have access to it.", "The credentials are fine: the record was deleted, lies outside this view, or is hidden from the role of the API user.")]
    [TestCase(401, "Unauthorized", "DENIED!!! - field \"WONT WORK\" either does not exist or you do not have access to it.", "The credentials are fine: check the field's name, and that the role of the API user may see and change this field.")]
    [TestCase(401, "Unauthorized", "Invalid user key.", Credentials)]
    [TestCase(401, "Unauthorized", "Account 22101 is not served on harbor.trackvia.com.", Subdomain)]
    [TestCase(401, "Unauthorized", "No access to account 22102.", "Correct the Account ID field: leave it blank for the primary account, and reach a sandbox account only with that account's own credentials.")]
    [TestCase(401, "Unauthorized", "This resource needs the token of a Super Admin.", "Use a connection whose API user is a Super Admin.")]
    [TestCase(403, "Forbidden", "Your role does not permit this operation.", "The login succeeded, but the role of the API user has no permission for this: review the role assigned to the API user in TrackVia.")]
    [TestCase(404, "Not Found", "The resource you requested could not be found.", "Check the IDs in this step, which name something that was deleted or never existed, and the TrackVia subdomain field of the connection.")]
    [TestCase(405, "Method Not Allowed", "The method is not allowed for this resource.", Subdomain)]
    [TestCase(409, "Conflict", "A user with this email address already exists.", "It exists already: look for the user with this e-mail address in Manage Users.")]
    [TestCase(413, "Payload Too Large", "A file may hold at most 40 MB.", "TrackVia takes files of at most 40 MB.")]
    [TestCase(415, "Unsupported Media Type", "The request body must be application/json.", "Check the content type of the file.")]
    [TestCase(429, "Too Many Requests", "Too many requests. Please try again later.", "More than 1,200 calls in a minute, or 11 million in a month: try again later, and call less often by using batches and filtered views.")]
    [TestCase(500, "Internal Server Error", "An unexpected error occurred.", "TrackVia failed in itself: try again later, check the App Scripts of this table, and if it stays give this message and the time to TrackVia support.")]
    public void A_data_problem_says_status_the_services_words_and_what_to_do(int status, string reason, string said, string advice)
    {
        var body = $$"""{"errors":[],"message":"{{said.Replace("\"", "\\\"", StringComparison.Ordinal)}}","name":"n","code":"{{status}}"}""";

        var failure = Refused(status, reason, body);

        Assert.That(failure.Message, Is.EqualTo($"{status} {reason}: {said.TrimEnd('.')}. {advice}"));
    }

    [TestCase(401, "Unauthorized", """{"error":"invalid_token","error_description":"Access token expired: t"}""", "Access token expired: t", Credentials)]
    [TestCase(401, "Unauthorized", """{"error":"invalid_token","error_description":"Invalid access token: t"}""", "Invalid access token: t", Credentials)]
    [TestCase(401, "Unauthorized", """{"error":"unauthorized","error_description":"Full authentication is required to access this resource"}""", "Full authentication is required to access this resource", Credentials)]
    [TestCase(401, "Unauthorized", """{"error":"invalid_token"}""", "invalid_token", Credentials)]
    [TestCase(410, "Gone", """{"error":"version_mismatch","error_description":"The API version 9 is no longer served."}""", "The API version 9 is no longer served", "TrackVia has changed its API version: connect again.")]
    [TestCase(400, "Bad Request", """{"errors":["one","two"],"message":"","name":"invalidRequest","code":"400"}""", "one, two", "Check that the step's fields hold values of the right type.")]
    [TestCase(400, "Bad Request", "\"no\"", "\"no\"", "Check that the step's fields hold values of the right type.")]
    [TestCase(502, "Bad Gateway", "<html><head><style>b{}</style></head><body><h1>Bad</h1>\n gateway</body></html>", "Bad gateway", "TrackVia failed in itself: try again later, check the App Scripts of this table, and if it stays give this message and the time to TrackVia support.")]
    [TestCase(504, "Gateway Timeout", "upstream", "upstream", "TrackVia took too long: use a narrower view, or try again off-peak.")]
    [TestCase(418, "I'm A Teapot", "short", "short", "See \"Troubleshooting Common API Errors\" in the help center of TrackVia.")]
    public void Token_problems_and_other_bodies_are_read_too(int status, string reason, string body, string said, string advice) =>
        Assert.That(Refused(status, reason, body).Message, Is.EqualTo($"{status} {reason}: {said}. {advice}"));

    [TestCase(401, "Unauthorized", "", "401 Unauthorized. " + Credentials)]
    [TestCase(403, "Forbidden", "{}", "403 Forbidden. The login succeeded, but the role")]
    public void A_refusal_without_words_still_says_what_to_do(int status, string reason, string body, string message) =>
        Assert.That(Refused(status, reason, body).Message, Does.StartWith(message));

    [Test]
    public void A_long_page_is_cut()
    {
        var message = Refused(500, "Internal Server Error", new string('x', 5000)).Message;

        Assert.That(message, Has.Length.LessThan(600));
    }

    [Test]
    public void Status_verb_and_body_stay_with_the_failure()
    {
        var failure = Refused(403, "Forbidden", """{"message":"no"}""");

        Assert.That(
            (failure.Kind, failure.Status, failure.Verb, failure.Body),
            Is.EqualTo((FailureKind.Http, 403, "GET", """{"message":"no"}""")));
    }

    [Test]
    public void A_failed_renewal_that_ended_a_request_is_not_explained_twice()
    {
        const string explained = "401 Unauthorized: Bad credentials. The user name or password is wrong.";
        var operation = Failing(new ConnectorException(FailureKind.Http, explained)
        {
            Status = 400, Body = """{"error":"invalid_grant","error_description":"Bad credentials"}""",
        });

        Assert.That(Failure(operation).Message, Is.EqualTo(explained));
    }

    [Test]
    public void A_host_that_cannot_be_reached_points_at_the_subdomain()
    {
        var operation = Failing(new ConnectorException(
            FailureKind.Unreachable, "Cannot reach harbr.trackvia.com:443: there is no host of that name"));

        Assert.That(Failure(operation).Message, Is.EqualTo(
            $"Cannot reach harbr.trackvia.com:443: there is no host of that name. {Subdomain}"));
    }

    private static ConnectorException Refused(int status, string reason, string body) =>
        Failure(new ScriptedOperation().Refuse("GET views/3102/records/17", status, reason, body));

    private static ScriptedOperation Failing(ConnectorException failure) =>
        new ScriptedOperation().Expect("GET views/3102/records/17", (_, _) => throw failure);

    private static ConnectorException Failure(ScriptedOperation operation) =>
        TrackViaConnector.Failure("get_record", operation, """{"view_id":3102,"id":17}""");
}
