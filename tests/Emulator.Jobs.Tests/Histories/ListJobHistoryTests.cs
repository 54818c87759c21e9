using Emulator.Jobs.Journal;

namespace Emulator.Histories;

public sealed class ListJobHistoryTests : JobHistoryTests
{
    protected override IJobHistory Open() => new ListJobHistory();
}
