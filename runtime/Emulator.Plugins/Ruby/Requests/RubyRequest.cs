using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Requests;

/// <summary>A request that is sent when its value is needed, once (connector-sdk.md 0.4).</summary>
internal sealed class RubyRequest(LambdaCall call, ConnectorRequest request) : RubyDeferred
{
    private readonly List<RubyObject> _parameters = [];
    private RubyObject? _payload;
    private RubyObject? _answer;

    public override RubyClass Class => ContextClasses.Request;

    public LambdaCall Call => call;

    public ConnectorRequest Request => request;

    /// <summary>What was given as the URL and is no text: an error, but only when the request is sent; else null.</summary>
    public RubyObject? StrangeUrl { get; init; }

    /// <summary>The answer; null before it is there.</summary>
    public RubyObject? Answer => _answer;

    /// <summary>What a handler made of the answer, which takes its place; null when none ran.</summary>
    public RubyObject? Handled { get; set; }

    // One that was not sent equals nothing but itself; one that was is as good as its answer.
    public override bool IsEqualTo(RubyObject other) =>
        ReferenceEquals(this, other) || (_answer is not null && _answer.IsEqualTo(other is RubyRequest { Answer: { } theirs } ? theirs : other));

    public RubyRequest AddParameters(RubyObject? parameters)
    {
        if (parameters is not null and not RubyNil)
        {
            _parameters.Add(parameters);
        }

        return this;
    }

    /// <summary>Hashes merge; anything else can only be the whole payload.</summary>
    public RubyRequest AddPayload(RubyObject? payload)
    {
        if (payload is null or RubyNil)
        {
            return this;
        }

        if (payload is RubyHash added)
        {
            var merged = Payload();
            foreach (var (key, value) in added.Pairs)
            {
                merged[key] = value;
            }
        }
        else
        {
            _payload = payload;
        }

        return this;
    }

    /// <summary>The payload as a Hash that may be changed in place.</summary>
    public RubyHash Payload()
    {
        if (_payload is null && request.Payload is RecordValue present)
        {
            _payload = ValueReader.Read(present);
        }

        return _payload switch
        {
            RubyHash hash => hash,
            null => (RubyHash)(_payload = new RubyHash(isIndifferent: true)),
            _ => throw new RubyException("NoMethodError", "undefined method `merge' for a payload that is no Hash"),
        };
    }

    public void SetBody(RubyObject body)
    {
        request.RequestFormat = RequestFormat.Plain;
        if (body is not RubyHash && !HasContentType())
        {
            request.Headers["Content-Type"] = "application/json";
        }

        _payload = body;
    }

    /// <summary>The address with the parameters so far.</summary>
    public string CurrentUrl()
    {
        Finish();
        var query = call.Data(ValueReader.Read(request.Parameters).Class.Find("to_param")!.Call(call.Run, ValueReader.Read(request.Parameters))).AsText();
        var pieces = new[] { query, request.RawQuery }.Where(piece => !string.IsNullOrEmpty(piece)).ToList();
        var parts = BasedUrl.Of(call, request.Url).Split('#', 2);
        var cut = parts[0].Split('?', 2);
        var whole = cut.Skip(1).SelectMany(written => written.Split('&')).Concat(pieces).Where(piece => !string.IsNullOrEmpty(piece));
        parts[0] = cut.Length == 1 && pieces.Count == 0 ? parts[0] : $"{cut[0]}?{string.Join('&', whole)}";
        return string.Join('#', parts);
    }

    /// <summary>Writes what the connector built into the request; requests inside are sent for it.</summary>
    public void Finish()
    {
        foreach (var parameters in _parameters)
        {
            switch (call.Data(MomentTexts.ForQuery(parameters)))
            {
                case RecordValue record:
                    request.Parameters = request.Parameters.Merge(record);
                    break;
                case var other:
                    request.RawQuery = other.AsText() ?? parameters.Class.Find("to_param")?.Call(call.Run, parameters).ToText() ?? other.ToString();
                    break;
            }
        }

        _parameters.Clear();
        if (_payload is null)
        {
            return;
        }

        request.Payload = call.Data(request.RequestFormat is RequestFormat.Json or RequestFormat.Xml
            ? MomentTexts.ForJson(call, _payload)
            : MomentTexts.ForQuery(_payload));
    }

    public override RubyObject Resolve() => _answer ??= Send();

    private RubyObject Send()
    {
        if (StrangeUrl is not null)
        {
            throw new RubyException(ErrorClasses.InvalidUri, $"Expected String or URI as request URL, got: {StrangeUrl.Class.Name}");
        }

        if (call.Self.Operation is not { } operation)
        {
            throw new RubyException("SystemStackError", "stack level too deep: apply builds a request and can ask for nothing else");
        }

        Finish();
        var answer = Read(call.Wait(cancellation => operation.SendAsync(request, cancellation)));
        return Handled ?? answer;
    }

    /// <summary>The answer as the connector gets to see it.</summary>
    public RubyObject Read(Value answer) =>
        request.ResponseFormat == ResponseFormat.Xml ? ValueReader.Read(answer) : AnswerReader.Read(answer);

    private bool HasContentType() =>
        request.Headers.ContainsKey("Content-Type") || request.Headers.ContainsKey("content_type") || request.CaseSensitiveHeaders.Keys.Any(name => name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase));
}
