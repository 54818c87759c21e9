using Emulator.Plugins.Ruby.Definitions;
using Emulator.Plugins.Ruby.Libraries;
using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>What lambdas that may send requests have besides (connector-sdk.md 0.5, 7.1).</summary>
internal static class OperationMethods
{
    public static void Define(MethodTable<LambdaSelf> table) => table
        .Add("call(name, *arguments)", Call)
        .Add("error(message = nil)", Error)
        .Add("parallel(requests, threads: 1, rpm: nil, requests_per_period: nil, period: 60)", Parallel)
        .Add("aws", RubyObject (self) => new AwsLibrary(self))
        .Add("execution_context", (_, self) => Context(self))
        .Add("recipe_id!", (_, self) => new RubyString(self.Operation?.RecipeId ?? string.Empty));

    private static RubyObject Call(RubyRun run, LambdaSelf self, in Arguments arguments)
    {
        var name = arguments[0].ToText();
        var source = self.Call.Source;
        return new RubyNode(source, source.Root).Node("methods")?.Find(name) switch
        {
            CompiledProc lambda => lambda.CallOn(run, self, new Arguments(arguments.Values[1..].ToArray(), arguments.Keywords, arguments.Block)),
            null => throw new RubyException(ErrorClasses.UndefinedMethod, $"Method '{name}' does not exists"),
            var other => throw new RubyException(
                "Workato::Connector::Sdk::UnexpectedMethodDefinitionError", $"Expected lambda for method '{name}' definition, got: {other.Class.Name}"),
        };
    }

    private static RubyObject Error(RubyRun run, LambdaSelf self, in Arguments arguments) =>
        throw new RubyException(ErrorClasses.Runtime, arguments.At(0) switch
        {
            null or RubyNil => ErrorClasses.Runtime,
            var message => message.ToText(),
        });

    // One after the other, as the vendor's tool does it; a failed one leaves nil and its message.
    private static RubyObject Parallel(RubyRun run, LambdaSelf self, in Arguments arguments)
    {
        var results = new List<RubyObject>();
        var errors = new List<RubyObject>();
        foreach (var request in arguments[0] is RubyList list ? list.Items : [arguments[0]])
        {
            try
            {
                results.Add(request is RubyRequest pending ? pending.Resolve() : request);
                errors.Add(RubyNil.Instance);
            }
            catch (RubyException refused)
            {
                results.Add(RubyNil.Instance);
                errors.Add(new RubyString(refused.Message));
            }
        }

        var isWhole = errors.TrueForAll(error => error is RubyNil);
        return RubyList.Of([RubyBoolean.Of(isWhole), RubyList.Of([.. results]), RubyList.Of([.. errors])]);
    }

    private static RubyHash Context(LambdaSelf self)
    {
        var context = new RubyHash(isIndifferent: true);
        context[new RubyString("recipe_id")] = new RubyString(self.Operation?.RecipeId ?? string.Empty);
        context[new RubyString("job_id")] = new RubyString(self.Operation?.JobId ?? string.Empty);
        return context;
    }
}
