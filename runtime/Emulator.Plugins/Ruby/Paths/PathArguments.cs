using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>What was given with a path, as the lambdas' parameters get it; each reading is a copy of its own.</summary>
internal sealed class PathArguments(IOperation operation, RecordValue given)
{
    /// <summary>The settings as they are now.</summary>
    public RubyObject Settings => ValueReader.Read(operation.Settings);

    public RubyObject RecipeId => new RubyString(operation.RecipeId);

    public RecordValue ConfigFields => given["config_fields"] as RecordValue ?? given["input"] as RecordValue ?? RecordValue.Empty;

    public Value Args => given["args"];

    public RubyObject Setting(string name) => ValueReader.Read(operation.Settings[name]);

    /// <summary>The value under the name, or nil.</summary>
    public RubyObject Or(string name) => ValueReader.Read(given[name]);

    /// <summary>The value under the name, or an empty Hash.</summary>
    public RubyObject OrHash(string name) => given[name].IsNull ? RubyHash.Of(RecordValue.Empty) : Or(name);

    /// <summary>What a webhook delivered: plain Hashes with string keys (connector-sdk.md 5.4).</summary>
    public RubyObject Payload => given["webhook_payload"].IsNull ? RubyHash.Of(RecordValue.Empty) : AnswerReader.Read(given["webhook_payload"]);

    /// <summary>The value under the name, or an empty Array.</summary>
    public RubyObject OrList(string name) => given[name].IsNull ? RubyList.Of() : Or(name);

    public long? Number(string name) => given[name] is IntegerValue { IsBig: false } number ? number.Small : null;
}
