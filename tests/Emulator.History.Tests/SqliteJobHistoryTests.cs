using Emulator.Histories;
using Emulator.Jobs.Journal;

namespace Emulator.History.Tests;

public sealed class SqliteJobHistoryTests : JobHistoryTests
{
    private readonly TemporaryFolder _folder = new();
    private int _opened;

    protected override IJobHistory Open() => SqliteJobHistory.Open(_folder.File($"{_opened++}.db"));

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();
}
