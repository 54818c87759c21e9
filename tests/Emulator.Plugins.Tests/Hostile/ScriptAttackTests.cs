using Emulator.Plugins.JavaScript;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Hostile;

/// <summary>
/// A connector in JavaScript that means harm is stopped with an error that says why, and the jobs beside it in the same process
/// give what they should: one that waits meanwhile, one that computes meanwhile, and the connector's own next call.
/// </summary>
public sealed class ScriptAttackTests
{
    private static readonly ScriptLimits Tight = new()
    {
        RunTime = TimeSpan.FromSeconds(1), Memory = 64L * 1024 * 1024, Recursion = 100, RegexTime = TimeSpan.FromMilliseconds(200), ArrayLength = 1_000_000,
        Statements = 1_000_000_000,
    };

    [TestCase("for (;;) {}", "needed more than 1 s")]
    [TestCase("for (;;) { try { for (;;) {} } catch {} finally { for (;;) {} } }", "needed more than 1 s")]
    [TestCase("for (;;) await null", "needed more than 1 s|used more than 64 MiB")]
    [TestCase("const again = () => Promise.resolve().then(again); again(); return 1", "needed more than 1 s|used more than 64 MiB")]
    [TestCase("const p = { then(resolve) { resolve(p) } }; return p", "needed more than 1 s|used more than")]
    [TestCase("return new Promise(() => {})", "awaits a promise that nothing can settle")]
    [TestCase("await Promise.race([])", "awaits a promise that nothing can settle")]
    [TestCase("return get('a').after_response(() => new Promise(() => {}))", "awaits a promise that nothing can settle")]
    [TestCase("const all = []; for (;;) all.push('x'.repeat(1e6) + all.length)", "used more than 64 MiB")]
    [TestCase("let s = 'x'; for (;;) s += s", "used more than 64 MiB|needed more than|Invalid string length|RangeError")]
    [TestCase("const all = new Map(); for (let i = 0; ; i++) all.set(i, { i })", "used more than 64 MiB|needed more than")]
    [TestCase("new ArrayBuffer(1e9)", "used more than 64 MiB|RangeError")]
    [TestCase("return 'x'.padEnd(2 ** 30)", "used more than 64 MiB|RangeError")]
    [TestCase("return [].concat(...Array(1000).fill(Array(1000).fill(Array(10).fill('xxxxxxxx')))).flat(9)", "made an array|used more than|needed more than|has more than")]
    [TestCase("return [...(function* () { for (;;) yield 1 })()]", "made an array|used more than|needed more than")]
    [TestCase("return JSON.stringify(Array(1e5).fill({ a: 'x'.repeat(1000) }))", "used more than|needed more than")]
    [TestCase("return /^(a|aa)+$/.test('a'.repeat(60) + 'b')", "matched a regular expression for more than 0.2 s")]
    [TestCase("return 'x'.repeat(5e4).match(/(x+x+)+y/)", "matched a regular expression for more than 0.2 s")]
    [TestCase("const f = () => f(); f()", "has more than 100 calls open")]
    [TestCase("const f = (n) => [1].map(() => f(n + 1)); f(0)", "has more than 100 calls open")]
    [TestCase("const o = {}; Object.defineProperty(o, 'x', { get() { return this.x }, enumerable: true }); return o", "nests deeper than the stack allows|has more than")]
    [TestCase("return { get x() { for (;;) {} } }", "needed more than 1 s")]
    [TestCase("return new Proxy({}, { ownKeys() { for (;;) {} } })", "needed more than 1 s")]
    [TestCase("const o = {}; o.o = o; return o", "nests deeper than 100 levels")]
    [TestCase("throw Object.defineProperty(new Error('x'), 'message', { get() { for (;;) {} } })", "needed more than 1 s|threw an error that cannot be read")]
    [TestCase("throw { toString() { for (;;) {} } }", "actions.act.execute threw an error that cannot be read")]
    [TestCase("throw { toString() { throw new Error('again') } }", "threw an error that cannot be read")]
    [TestCase("throw Object.defineProperty(new TypeError(), 'name', { get() { throw 1 } })", "threw an error that cannot be read")]
    [TestCase("let x = 3n; for (let i = 0; i < 60; i++) x = x * x; return { x }", "needed more than 1 s")]
    [TestCase("return { digits: BigInt('9'.repeat(1e6)) }", "gave an integer of more than 100000 bits")]
    [TestCase("return { d: new Date(8.64e15) }", "gave an invalid Date")]
    [TestCase("reinvoke_after({ seconds: NaN, continue: {} })", "reinvoke_after: seconds is a number, not NaN")]
    [TestCase("throw { toJSON() { for (;;) {} } }", "threw an error that cannot be read")]
    [TestCase("throw new Proxy({}, { ownKeys() { for (;;) {} }, get() { return undefined } })", "threw an error that cannot be read")]
    [TestCase("return call('constructor', 5)", "Method 'constructor' does not exists")]
    [TestCase("return workato.__proto__", "Undefined method '__proto__'")]
    [TestCase("return { r: await parallel([1, get('a')]) }", "takes a list of requests that were not awaited")]
    [TestCase("throw null", "null")]
    [TestCase("throw Object.create(null)", "threw an error that cannot be read")]
    [TestCase("throw Symbol('x')", "Symbol\\(x\\)")]
    [TestCase("Error.prototype.toString = () => { for (;;) {} }; Error.prepareStackTrace = () => { for (;;) {} }; throw new Error('x')", "x")]
    [TestCase("puts({ toJSON() { for (;;) {} } })", "needed more than 1 s")]
    [TestCase("get('a', { get q() { for (;;) {} } }); return get('a').params({ get q() { for (;;) {} } })", "needed more than 1 s")]
    [TestCase("error({ toString() { for (;;) {} } })", "needed more than 1 s")]
    [TestCase("workato.pbkdf2_hmac_sha1('p', 's', 2000000000, 16)", "iterations")]
    [TestCase("workato.pbkdf2_hmac_sha1('p', 's', 1, 2000000000)", "makes 1 to 1024 bytes")]
    [TestCase("workato.random_bytes(1e9)", "32")]
    [TestCase("workato.parse_yaml('a: &a [x,x,x,x,x,x,x,x,x]\\n' + [...'bcdefghijk'].map((n, i) => `${n}: &${n} [${Array(9).fill('*' + 'abcdefghij'[i]).join()}]`).join('\\n'))", "alias|Alias|nest|size|memory|used more")]
    [TestCase("workato.from_xml('<!DOCTYPE a [<!ENTITY a \"xxxxxxxxxx\">' + [...'bcdefghij'].map((n, i) => `<!ENTITY ${n} \"${('&' + 'abcdefghi'[i] + ';').repeat(10)}\">`).join('') + ']><a>&j;</a>')", "")]
    [TestCase("workato.from_xml('<a>'.repeat(1e5))", "nest|depth|deep|FATAL")]
    [TestCase("workato.parse_yaml('['.repeat(1e5))", "nest|YAML|depth|deep")]
    [TestCase("workato.parse_json('['.repeat(1e5))", "nest|depth|deep|JSON")]
    [TestCase("workato.csv.parse('a\\n'.repeat(1e5), { headers: true })", "too many lines")]
    [TestCase("workato.render_yaml(Array(1e5).fill({ a: 'x'.repeat(1e4) }))", "used more than|memory|needed more than")]
    [TestCase("for (;;) workato.encode_hex('x'.repeat(1e5))", "used more than 64 MiB|needed more than 1 s")]
    [TestCase("workato.jwt_encode({ get a() { for (;;) {} } }, 'k', 'HS256')", "needed more than 1 s")]
    [TestCase("for await (const frame of workato.stream.in({ __stream__: true, name: 'x' })) {}", "key not found")]
    [TestCase("Array.prototype[Symbol.iterator] = Object.prototype.toString = Promise.prototype.then = () => { for (;;) {} }; return [1]", "")]
    public async Task An_attack_ends_in_an_error_and_harms_nobody(string attack, string error)
    {
        var answer = new TaskCompletionSource<Value>();
        var waiting = Script.WithExecute("const before = { a: [1] }; const got = await get('a'); return { before, got, left: typeof globalThis.left, polluted: String({}.polluted) }")
            .RunAsync(new ScriptedOperation().Expect("GET a", async (_, _) => await answer.Task));

        // On a busy machine the time would run out first where it is not what the case is about.
        var limits = error.Length == 0 || error.Contains("needed", StringComparison.Ordinal) ? Tight : Tight with { RunTime = TimeSpan.FromSeconds(30) };
        var hostile = Script.WithExecute($"Object.prototype.polluted = 1; globalThis.left = connection; if (!input.calm) {{ {attack} }} return {{ calm: true }}", limits);

        var attacking = Task.Run(() => hostile.RunAsync(new ScriptedOperation().Expect("GET a", "1")));
        var computing = Task.Run(() => Script.WithExecute("let sum = 0; for (let i = 0; i < 20000; i++) sum += i; return { sum, polluted: String({}.polluted) }").RunAsync());
        var (failure, output) = await EndOfAsync(attacking);
        answer.SetResult("answer");

        if (error.Length > 0 || failure is not null)
        {
            Assert.That(failure?.Message, Does.Match(error), output?.ToString());
        }

        Assert.That((await computing).ToString(), Is.EqualTo("""{"sum":199990000,"polluted":"undefined"}"""));
        Assert.That((await waiting).ToString(), Is.EqualTo("""{"before":{"a":[1]},"got":"answer","left":"undefined","polluted":"undefined"}"""));
        Assert.That((await hostile.RunAsync(input: """{"calm":true}""")).ToString(), Is.EqualTo("""{"calm":true}"""));
    }

    [TestCase("export default { get actions() { for (;;) {} } }", "the module needed more than 1 s")]
    [TestCase("export default new Proxy({}, { get() { for (;;) {} } })", "the module needed more than 1 s")]
    [TestCase("export default { actions: new Proxy({}, { ownKeys() { throw { toString() { for (;;) {} } } } }) }", "the module threw an error that cannot be read")]
    [TestCase("await new Promise(() => {}); export default {}", "the module awaits a promise that nothing can settle any more")]
    [TestCase("const a = []; for (;;) a.push('x'.repeat(1e6)); export default {}", "the module used more than 64 MiB")]
    [TestCase("export default { title: CHAIN'x' };", "the module nests too deep, or chains too many operators")]
    [TestCase("export default { title: (DEEP'x') };", "the file nests too deep to be read")]
    [TestCase("export default { title: { toString() { for (;;) {} } } }", "title must be a text")]
    [TestCase("throw { get message() { for (;;) {} }, toString() { for (;;) {} } }; export default {}", "the module")]
    public void A_module_that_attacks_when_it_is_loaded_is_refused(string module, string error)
    {
        var text = module
            .Replace("DEEP'x'", new string('(', 100_000) + "'x'" + new string(')', 100_000), StringComparison.Ordinal)
            .Replace("CHAIN", string.Concat(Enumerable.Repeat("'a' + ", 10_000)), StringComparison.Ordinal);
        var limits = error.Contains("needed", StringComparison.Ordinal) || error == "the module" ? Tight : Tight with { RunTime = TimeSpan.FromSeconds(30) };
        var broken = Assert.Throws<ConnectorLoadException>(() => Script.Load(text, limits))!;

        Assert.That(broken.Problems[0].Message, Does.Match(error));
    }

    // Some attacks are none: what they change is theirs alone, and the call may end well.
    private static async Task<(ConnectorException? Failure, Value? Output)> EndOfAsync(Task<Value> attacking)
    {
        try
        {
            return (null, await attacking.WaitAsync(TimeSpan.FromSeconds(60)));
        }
        catch (ConnectorException failure)
        {
            return (failure, null);
        }
    }
}
