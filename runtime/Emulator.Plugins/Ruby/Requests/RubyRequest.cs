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

    /// <summary>The XML that the payload is written as; null for none.</summary>
    public XmlShape? Xml { get; set; }

    /// <summary>True when an answer is XML.</summary>
    public bool ReadsXml { get; set; }

    /// <summary>True when namespaces of an XML answer are left out.</summary>
    public bool StripsNamespaces { get; set; }

    /// <summary>What a handler made of the answer, which takes its place; null when none ran.</summary>
    public RubyObject? Handled { get; set; }

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
        request.RequestFormat = body is RubyHash ? RequestFormat.Form : RequestFormat.Plain;
        if (body is not RubyHash && !HasContentType())
        {
            request.Headers["Content-Type"] = "application/json";
        }

        _payload = body;
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
                    request.RawQuery = other.AsText() ?? other.ToString();
                    break;
            }
        }

        _parameters.Clear();
        if (_payload is null)
        {
            return;
        }

        if (Xml is { } shape)
        {
            request.RequestFormat = RequestFormat.Plain;
            request.Payload = XmlBody.Write(shape, call.Data(_payload));
            if (!HasContentType())
            {
                request.Headers["Content-Type"] = "application/xml";
            }

            return;
        }

        request.Payload = call.Data(request.RequestFormat == RequestFormat.Json
            ? MomentTexts.ForJson(call, _payload)
            : MomentTexts.ForQuery(_payload));
    }

    public override RubyObject Resolve() => _answer ??= Send();

    private RubyObject Send()
    {
        if (call.Self.Operation is not { } operation)
        {
            throw new RubyException("NoMethodError", $"{request.Verb.ToLowerInvariant()}('{request.Url}') cannot be sent here");
        }

        Finish();
        request.ResponseFormat = ReadsXml ? ResponseFormat.Raw : request.ResponseFormat;
        var answer = Read(call.Wait(cancellation => operation.SendAsync(request, cancellation)));
        return Handled ?? answer;
    }

    /// <summary>The answer as the connector gets to see it.</summary>
    public RubyObject Read(Value answer) =>
        ReadsXml ? XmlBody.Read(call.Run, ValueReader.Read(answer), StripsNamespaces) : AnswerReader.Read(answer);

    private bool HasContentType() =>
        request.Headers.ContainsKey("Content-Type") || request.Headers.ContainsKey("content_type") || request.CaseSensitiveHeaders.Keys.Any(name => name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase));
}
