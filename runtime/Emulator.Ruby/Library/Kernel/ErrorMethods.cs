using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of Exception and of the error classes themselves. Its backtrace is empty: sources here have no call stack that would tell anything.</summary>
internal static class ErrorMethods
{
    public static void Define(MethodTable<RubyError> table) => table
        .Add("message", Message)
        .Alias("to_s", "message")
        .Add("full_message", FullMessage)
        .Add("backtrace", RubyObject (_) => RubyList.Of())
        .Add("backtrace_locations", RubyObject (_) => RubyList.Of())
        .Add("cause", self => self.Error.Cause is { } cause ? new RubyError(cause) : RubyNil.Instance)
        .Add("detailed_message", self => new RubyString($"{self.Error.Message} ({self.Error.ClassName})"))
        .Add("exception(message = nil)", (Running.RubyRun _, RubyError self, in Arguments given) => given.At(0) is { } message ? Make(self.Class, message) : self);

    /// <summary>What a NameError and a NoMethodError tell: the name that nobody knew, and who was asked.</summary>
    public static void DefineName(MethodTable<RubyError> table) => table
        .Add("name", self => NameIn(self.Error.Message) is { Length: > 0 } name ? RubySymbol.Of(name) : RubyNil.Instance)
        .Add("receiver", self => self.Error.Receiver ?? throw RubyErrors.Argument("no receiver is available"))
        .Add("args", RubyObject (_) => RubyList.Of());

    /// <summary>What a KeyError tells.</summary>
    public static void DefineKey(MethodTable<RubyError> table) => table
        .Add("key", self => self.Error.Key ?? throw RubyErrors.Argument("no key is available"))
        .Add("receiver", self => self.Error.Receiver ?? throw RubyErrors.Argument("no receiver is available"));

    /// <summary>What an error of CSV tells: the line, which its message ends with.</summary>
    public static void DefineLine(MethodTable<RubyError> table) => table
        .Add("line_number", self => int.TryParse(self.Error.Message.Split(' ')[^1].TrimEnd('.'), out var line) ? RubyInteger.Of(line) : RubyNil.Instance)
        .Alias("lineno", "line_number");

    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("new(message = nil)", New)
        .Alias("exception", "new");

    /// <summary>An error of this class; without a message the class's name is one.</summary>
    public static RubyError Make(RubyClass type, RubyObject? message) =>
        Held(new RubyException(type.Name, message is null or RubyNil ? type.Name : message.ToText()) { Type = type.Open is null ? null : type });

    // undefined method `name' for …, uninitialized constant Name
    private static string NameIn(string message)
    {
        var from = message.IndexOf('`', StringComparison.Ordinal);
        var to = from < 0 ? -1 : message.IndexOf('\'', from);
        return to > from ? message[(from + 1)..to]
            : message.StartsWith("uninitialized constant ", StringComparison.Ordinal) ? message[(message.LastIndexOf(' ') + 1)..].Split("::")[^1] : string.Empty;
    }

    private static RubyError Held(RubyException error) => error.Raised = new RubyError(error);

    private static RubyString Message(RubyError self) => new(self.Error.Message);

    private static RubyString FullMessage(RubyError self) => new($"{self.Error.Message} ({self.Error.ClassName})");

    private static RubyError New(Running.RubyRun run, RubyClass self, in Arguments arguments) => Make(self, arguments.At(0));
}
