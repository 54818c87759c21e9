using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Calls;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>The classes of lambda selves and of requests.</summary>
internal static class ContextClasses
{
    public static readonly RubyClass Global = new RubyClass("Workato::Connector::Sdk::Global", RubyClasses.Functions)
        .With<LambdaSelf>(GlobalMethods.Define);

    public static readonly RubyClass Operation = new RubyClass("Workato::Connector::Sdk::Operation", Global)
        .With<LambdaSelf>(VerbMethods.Define)
        .With<LambdaSelf>(OperationMethods.Define);

    public static readonly RubyClass Action = new RubyClass("Workato::Connector::Sdk::Action", Operation)
        .With<LambdaSelf>(ActionMethods.Define);

    /// <summary>A request: its builder methods, a few that look at it, and every other one goes to the answer.</summary>
    public static readonly RubyClass Request = new RubyClass("Workato::Connector::Sdk::Request", null) { Missing = name => new AnswerMethod(name) }
        .With<RubyRequest>(BuilderMethods.Define)
        .With<RubyRequest>(PayloadMethods.Define)
        .With<RubyRequest>(CertificateMethods.Define)
        .With<RubyRequest>(RequestMethods.Define);

    public static readonly RubyClass ObjectDefinitions = new RubyClass("Workato::Connector::Sdk::ObjectDefinitions", RubyClasses.Object)
        .With<ObjectDefinitions>(table => table.Add("[](name)", (_, definitions, name) => definitions.Read(name.ToText())));
}
