using Emulator.Plugins.Ruby.Definitions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>The methods that build a request (connector-sdk.md 3.2); each gives the request back and sends nothing.</summary>
internal static class BuilderMethods
{
    private const string Strip = "strip_response_namespaces";

    public static void Define(MethodTable<RubyRequest> table)
    {
        table
            .Add("params(params = nil)", (RubyRun _, RubyRequest self, in Arguments arguments) => self.AddParameters(arguments.At(0)))
            .Add("headers(headers)", (_, self, headers) => SetHeaders(self, self.Request.Headers, headers, isSymbolic: true))
            .Add("case_sensitive_headers(headers)", (_, self, headers) => SetHeaders(self, self.Request.CaseSensitiveHeaders, headers, isSymbolic: false))
            .Add("user(user)", (_, self, user) => With(self, () => self.Request.User = Text(user)))
            .Add("password(password)", (_, self, password) => With(self, () => self.Request.Password = Text(password)))
            .Add("auth_type(type)", (_, self, type) => With(self, () => self.Request.AuthType = Text(type)))
            .Add("digest_auth", (_, self) => With(self, () => self.Request.UsesDigest = true))
            .Add("follow_redirection", (_, self) => With(self, () => self.Request.Redirects = RedirectPolicy.Follow))
            .Add("ignore_redirection", (_, self) => With(self, () => self.Request.Redirects = RedirectPolicy.Ignore))
            .Add("after_response", AfterResponse)
            .Add("after_error_response(*matches)", AfterErrorResponse)
            .Add("response_format_xml(strip_response_namespaces: false)", ReadXml)
            .Add("request_format_xml(root, namespaces = nil, **others)", (RubyRun _, RubyRequest self, in Arguments arguments) => SetXml(self, arguments))
            .Add("format_xml(root, namespaces = nil, strip_response_namespaces: false, **others)", FormatXml);
        Format(table, "format_json", RequestFormat.Json, ResponseFormat.Json);
        Format(table, "request_format_json", RequestFormat.Json, null);
        Format(table, "request_format_www_form_urlencoded", RequestFormat.Form, null);
        Format(table, "request_format_multipart_form", RequestFormat.Multipart, null);
        Format(table, "request_format_raw", RequestFormat.Plain, null);
        Format(table, "response_format_json", null, ResponseFormat.Json);
        Format(table, "response_format_raw", null, ResponseFormat.Raw);
    }

    private static void Format(MethodTable<RubyRequest> table, string name, RequestFormat? request, ResponseFormat? response) =>
        table.Add(name, (_, self) => With(self, () =>
        {
            self.Request.RequestFormat = request ?? self.Request.RequestFormat;
            self.Request.ResponseFormat = response ?? self.Request.ResponseFormat;
        }));

    private static RubyRequest With(RubyRequest self, Action change)
    {
        change();
        return self;
    }

    // A header without a value is not sent; symbols have signs that headers write otherwise.
    private static RubyRequest SetHeaders(RubyRequest self, IDictionary<string, string> headers, RubyObject given, bool isSymbolic)
    {
        foreach (var (key, value) in given is RubyHash hash ? hash.Pairs : [])
        {
            if (value is not RubyNil)
            {
                headers[isSymbolic && key is RubySymbol symbol ? symbol.Name.Replace('_', '-') : key.ToText()] = value.ToText();
            }
        }

        return self;
    }

    private static RubyObject ReadXml(RubyRun run, RubyRequest self, in Arguments arguments)
    {
        self.Request.ResponseFormat = ResponseFormat.Xml;
        self.Request.StripsNamespaces = arguments.Keyword(Strip)?.IsTruthy == true;
        return self;
    }

    private static RubyObject FormatXml(RubyRun run, RubyRequest self, in Arguments arguments)
    {
        SetXml(self, arguments);
        ReadXml(run, self, arguments);

        // Beside keys that are texts ('@xmlns' => …) the word stands among the namespaces.
        self.Request.StripsNamespaces |= (arguments.At(1) as RubyHash)?.Pairs.Any(pair => pair.Key.ToText() == Strip && pair.Value.IsTruthy) == true;
        return self;
    }

    private static RubyRequest SetXml(RubyRequest self, in Arguments arguments)
    {
        var attributes = RecordValue.Empty;
        foreach (var hash in new[] { arguments.At(1) as RubyHash, arguments.Keywords }.OfType<RubyHash>())
        {
            foreach (var (key, value) in hash.Pairs.Where(pair => pair.Key.ToText() != Strip))
            {
                attributes = attributes.With(key.ToText(), value.ToText());
            }
        }

        self.Request.XmlRoot = arguments[0].ToText();
        self.Request.XmlNamespaces = attributes;
        self.Request.RequestFormat = RequestFormat.Xml;
        return self;
    }

    private static RubyObject AfterResponse(RubyRun run, RubyRequest self, in Arguments arguments)
    {
        var block = arguments.RequiredBlock;
        self.Request.AfterResponse = (status, body, headers) =>
            Handle(self, run, block, RubyInteger.Of(status), self.Read(body), HeaderHash.Of(headers));
        return self;
    }

    private static RubyObject AfterErrorResponse(RubyRun run, RubyRequest self, in Arguments arguments)
    {
        var block = arguments.RequiredBlock;
        var matchers = MatcherReader.Read(arguments.Values.ToArray(), isLoose: true);
        self.Request.AfterErrorResponse = new ErrorResponseHandler(
            matchers,
            (status, body, headers, message) => Handle(
                self, run, block, RubyInteger.Of(status), new RubyString(body), HeaderHash.Of(headers), new RubyString(message)));
        return self;
    }

    // What the block gives stays in Ruby: its symbols would not survive the way through the wire's values.
    private static ValueTask<Value> Handle(RubyRequest self, RubyRun run, RubyProc block, params RubyObject[] arguments)
    {
        var result = block.Call(run, new Arguments(arguments));
        self.Handled = result is RubyDeferred deferred ? deferred.Resolve() : result;
        return new ValueTask<Value>(Value.Null);
    }

    private static string? Text(RubyObject value) => value is RubyNil ? null : value.ToText();
}
