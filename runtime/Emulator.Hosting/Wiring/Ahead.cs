namespace Emulator.Hosting.Wiring;

/// <summary>
/// Makes something on a thread of its own before it is needed. A thread each: the pool starts with one and adds others
/// too late for a run of a third of a second.
/// </summary>
internal static class Ahead
{
    public static void Make(Action make) =>
        new Thread(() => Try(make))
        {
            IsBackground = true,
            Name = "preparation",
        }.Start();

    private static void Try(Action make)
    {
        try
        {
            make();
        }
        catch (Exception)
        {
            // Told when the run itself asks for the same thing; here there is nobody to tell.
        }
    }
}
