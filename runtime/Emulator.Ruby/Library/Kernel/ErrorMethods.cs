using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>The methods of Exception and of the error classes themselves.</summary>
internal static class ErrorMethods
{
    public static void Define(MethodTable<RubyError> table) => table
        .Add("message", Message)
        .Alias("to_s", "message")
        .Add("full_message", FullMessage)
        .Add("backtrace", Backtrace);

    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("new(message = nil)", New)
        .Alias("exception", "new");

    /// <summary>An error of this class; without a message the class's name is one.</summary>
    public static RubyError Make(RubyClass type, RubyObject? message) =>
        new(new RubyException(type.Name, message is null or RubyNil ? type.Name : message.ToText()));

    private static RubyString Message(RubyError self) => new(self.Error.Message);

    private static RubyString FullMessage(RubyError self) => new($"{self.Error.Message} ({self.Error.ClassName})");

    // Sources of recipes and connectors have no call stack that would tell anything.
    private static RubyNil Backtrace(RubyError self) => RubyNil.Instance;

    private static RubyError New(Running.RubyRun run, RubyClass self, in Arguments arguments) => Make(self, arguments.At(0));
}
