using System.Buffers.Binary;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary>Functions that steer: <c>raise</c>, <c>loop</c>, <c>rand</c>, blocks as objects.</summary>
internal static class Control
{
    private const double RandomFractions = 1L << 53;

    public static void Define(MethodTable<RubyObject> table) => table
        .Add("raise(error = nil, message = nil, backtrace = nil, cause: nil)", Raise)
        .Alias("fail", "raise")
        .Add("loop(&block)", Loop)
        .Add("rand(limit = nil)", Random)
        .Add("lambda(&block)", Block)
        .Add("proc(&block)", Block);

    private static RubyObject Raise(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var message = arguments.At(1);
        var raised = arguments.At(0) switch
        {
            null when run.LastError is { } again => again.Error,
            null => RubyErrors.Runtime("unhandled exception"),
            RubyString text => RubyErrors.Runtime(text.Text),
            RubyError error when message is null => error.Error,
            RubyError error => ErrorMethods.Make(error.Class, message).Error,
            RubyClass { Open: not null } type when type.IsOrInherits(RubyErrorClasses.Exception) => Own(run, type, message),
            RubyClass type when type.IsOrInherits(RubyErrorClasses.Exception) => ErrorMethods.Make(type, message).Error,
            _ => RubyErrors.Type("exception class/object expected"),
        };
        if (run.LastError is { } rescued && rescued.Error != raised)
        {
            raised.Cause ??= rescued.Error;
        }

        throw raised;
    }

    // A class of the source's own may have an initialize, and a new.
    private static RubyException Own(RubyRun run, RubyClass type, RubyObject? message) =>
        type.Class.Find("new")!.Call(run, type, message is null ? Arguments.None : new Arguments([message])) is RubyError made
            ? made.Error
            : throw RubyErrors.Type("exception object expected");

    private static RubyObject Loop(RubyRun run, RubyObject self, in Arguments arguments)
    {
        if (arguments.Block is null)
        {
            return new RubyGenerator(static (running, taker) =>
            {
                while (taker(RubyNil.Instance))
                {
                    running.Step();
                }
            }) { Size = new RubyFloat(double.PositiveInfinity) };
        }

        var block = Block(run, self, arguments);
        try
        {
            while (true)
            {
                run.Step();
                ((RubyProc)block).Call(run, Arguments.None);
            }
        }
        catch (RubyException error) when (error.ClassName == "StopIteration")
        {
            return RubyNil.Instance;
        }
    }

    private static RubyObject Random(RubyRun run, RubyObject self, in Arguments arguments)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        run.FillRandom(bytes);
        var number = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        return arguments.At(0) switch
        {
            SmallInteger { Number: > 0 } limit => RubyInteger.Of((long)(number % (ulong)limit.Number)),
            RubyRange { First: SmallInteger first, Last: SmallInteger last } range => Between(first.Number, last.Number - (range.ExcludesLast ? 1 : 0), number),
            _ => new RubyFloat((number >> 11) / RandomFractions),
        };
    }

    private static RubyObject Between(long first, long last, ulong number) =>
        last < first ? RubyNil.Instance : RubyInteger.Of(first + (System.Numerics.BigInteger)(number % Math.Max(1, unchecked((ulong)(last - first) + 1))));

    private static RubyObject Block(RubyRun run, RubyObject self, in Arguments arguments) =>
        arguments.Block ?? throw RubyErrors.Argument("tried to create Proc object without a block");
}
