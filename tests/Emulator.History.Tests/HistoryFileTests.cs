using Emulator.Histories;
using Emulator.History.Migrations;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Microsoft.Data.Sqlite;

namespace Emulator.History.Tests;

public sealed class HistoryFileTests
{
    private TemporaryFolder _folder = null!;

    private string Path => _folder.File("state/emulator.db");

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Test]
    public async Task What_was_written_is_there_when_the_file_is_opened_again()
    {
        using (var history = SqliteJobHistory.Open(Path))
        {
            await history.QueueAsync(Some.Queued(), default);
        }

        using var again = SqliteJobHistory.Open(Path);

        Assert.That(await again.FindAsync("j-AAAAAAAA-AAAAAA", default), Is.EqualTo(Some.Job()));
    }

    [Test]
    [Platform(Exclude = "Win")]
    public async Task Only_the_owner_may_read_the_folder_the_file_and_what_lies_beside_it()
    {
        using var history = SqliteJobHistory.Open(Path);
        await history.QueueAsync(Some.Queued(), default);

        var folder = System.IO.Path.GetDirectoryName(Path)!;
        var files = Directory.GetFiles(folder);

        Assert.That(files, Has.Length.EqualTo(3), "database, WAL, shared memory");
        Assert.That(files.Select(Mode), Is.All.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.That(Mode(folder), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    [Test]
    public async Task A_file_of_version_1_is_upgraded_and_keeps_its_jobs()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        Execute(
            Migration.All[0].Sql
            + "INSERT INTO jobs (id, recipe_id, recipe_name, recipe_sha256, title, state, created_at, repeat_count, "
            + "is_test, is_test_case, root_job_id, root_recipe_id) VALUES ('j-OLDOLDOL-OLDOLD', 'a', 'A', '00', 'T', "
            + "'succeeded', '2026-11-23T12:00:00.0000000Z', 0, 0, 0, 'j-OLDOLDOL-OLDOLD', 'a');"
            + "PRAGMA user_version = 1");

        using var history = SqliteJobHistory.Open(Path);

        Assert.That((await history.FindAsync("j-OLDOLDOL-OLDOLD", default))!.State, Is.EqualTo(JobState.Succeeded));
        Assert.That(await history.MoveCursorAsync("a", TriggerCursor.Start.MoveTo("2", 0), default), Is.True);
    }

    [Test]
    public void Migrations_are_numbered_from_1_without_a_gap() =>
        Assert.That(
            Migration.All.Select(migration => migration.Version), Is.EqualTo(Enumerable.Range(1, Migration.All.Count)));

    [Test]
    public void A_file_of_a_later_version_is_refused_by_name_and_left_alone()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        Execute("CREATE TABLE later (x); PRAGMA user_version = 99");

        Assert.That(
            () => SqliteJobHistory.Open(Path),
            Throws.TypeOf<HistoryException>().With.Message.Contains("emulator.db has version 99"));
    }

    [Test]
    public void A_damaged_file_is_a_clear_error()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        File.WriteAllBytes(Path, [.. Enumerable.Range(0, 8192).Select(number => (byte)(number * 7))]);

        Assert.That(
            () => SqliteJobHistory.Open(Path),
            Throws.TypeOf<HistoryException>().With.Message.Contains("is damaged or is no history"));
    }

    [Test]
    public void A_folder_in_the_place_of_the_file_is_a_clear_error()
    {
        Directory.CreateDirectory(Path);

        Assert.That(
            () => SqliteJobHistory.Open(Path), Throws.TypeOf<HistoryException>().With.Message.Contains("cannot be opened"));
    }

    [Test]
    public async Task Two_histories_on_one_file_give_an_event_one_job()
    {
        using var one = SqliteJobHistory.Open(Path);
        using var other = SqliteJobHistory.Open(Path);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(() =>
            (number % 2 == 0 ? one : other).QueueAsync(
                Some.Queued($"j-{number:00000000}-AAAAAA", key: $"order-{number / 4}"), default))));

        Assert.That(outcomes.Count(outcome => outcome == QueueOutcome.Queued), Is.EqualTo(10));
        Assert.That(await one.ListAsync(new JobQuery(), default), Has.Count.EqualTo(10));
    }

    [Test]
    public async Task Two_histories_opened_at_once_on_a_new_file_both_work()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SqliteJobHistory.Open(Path))));

        Assert.That(await opened[7].QueueAsync(Some.Queued(), default), Is.EqualTo(QueueOutcome.Queued));
        Assert.That(await opened[0].FindAsync("j-AAAAAAAA-AAAAAA", default), Is.Not.Null);

        Array.ForEach(opened, history => history.Dispose());
    }

    [Test]
    public async Task Ten_thousand_steps_do_not_grow_the_memory()
    {
        using var history = SqliteJobHistory.Open(Path);
        await history.QueueAsync(Some.Queued(), default);
        await AppendAsync(history, 1, 1000);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await AppendAsync(history, 1001, 10_000);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.That(grown, Is.LessThan(1_000_000), "bytes, for 9,000 steps of about 1 KB each");
        Assert.That(await history.StepsAsync("j-AAAAAAAA-AAAAAA").CountAsync(), Is.EqualTo(10_001));
    }

    private static async Task AppendAsync(SqliteJobHistory history, int from, int to)
    {
        for (var sequence = from; sequence <= to; sequence++)
        {
            var step = Some.Step(sequence) with { Output = new string('x', 1000) };
            await history.AppendAsync("j-AAAAAAAA-AAAAAA", [step], JobPosition.Start, default);
        }
    }

    private static UnixFileMode Mode(string path) =>
        OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
