using Emulator.Connectors.Utility.Csv;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Files;

/// <summary>File storage (recipe-format 15.10), in <c>files/</c> of the workspace's state folder.</summary>
internal sealed class FilesConnector
{
    private readonly FileFolder _files;

    private FilesConnector(UtilityFolder folder) => _files = new FileFolder(folder);

    public static ConnectorDefinition Define(UtilityFolder folder)
    {
        var files = new FilesConnector(folder);
        return LocalConnector.Of(
            "workato_files",
            "File storage",
            [
                Action("store_file", "Create file", files.Store),
                Action("append_to_file", "Append to file", files.Append),
                Action("get_file_contents", "Get file contents", files.Contents),
                Action("get_csv_file_contents", "Get CSV file contents", input => CsvContents.Read(files._files, input)),
                Action("delete_file", "Delete file", files.Delete),
                Action("move_file", "Move file", files.Move),
                Action("search_files", "Search files", files.Search),
                Action("ensure_dir_exists", "Create directory", files.Ensure),
                Action("delete_directory", "Delete directory", files.DeleteDirectory),
                Unsupported.UnsupportedAction.Of(
                    "create_shareable_link", "Create shareable link", UtilityProblems.PlatformOnly, "there is nobody here that a link could be shared with"),
            ],
            [
                LocalConnector.Called("new_file", "New file"),
                LocalConnector.Called("new_csv_file", "New CSV file"),
                LocalConnector.Called("new_lines_in_csv_file", "New lines in CSV file"),
            ]);
    }

    private static ActionDefinition Action(string name, string title, Func<RecordValue, Value> execute) =>
        LocalConnector.Action(name, title, (_, input, _) => new(execute(input)));

    // The path of the file, or of its folder with the name beside it.
    private string Target(RecordValue input)
    {
        var path = Written.Text(input["file_path"]) ?? Written.Text(input["directory_path"]);
        var name = Written.Text(input["file_name"]);
        var whole = (path, name) switch
        {
            (null, null) => throw Written.Missing("File path"),
            (null, _) => name!,
            (_, null) => path,
            _ => path.EndsWith("/" + name, StringComparison.Ordinal) || path == name ? path : $"{path.TrimEnd('/')}/{name}",
        };
        return _files.At(whole) is var full && !Directory.Exists(full)
            ? full
            : throw new ConnectorException(FailureKind.Input, $"\"{whole}\" is a directory: give the file's name too");
    }

    private Value Store(RecordValue input)
    {
        var full = Target(input);
        if (File.Exists(full) && !Written.IsTrue(input["overwrite"]))
        {
            throw new ConnectorException(FailureKind.Connector, $"the file \"{_files.Relative(full)}\" is there already; set overwrite to replace it");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, Content(input).ToArray());
        return _files.Facts(full);
    }

    private Value Append(RecordValue input)
    {
        var full = Target(input);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.AppendAllBytes(full, Content(input).ToArray());
        return _files.Facts(full);
    }

    // A list of records becomes lines.
    private static ReadOnlyMemory<byte> Content(RecordValue input)
    {
        var content = input.Has("content") ? input["content"] : input["file_content"];
        if (content is not ListValue { Count: > 0 } list || !list.All(item => item is RecordValue))
        {
            return Written.Bytes(content);
        }

        var rows = list.OfType<RecordValue>().ToList();
        return Written.Bytes(CsvText.WriteNamed(
            [.. rows.SelectMany(row => row.Keys).Distinct()], rows, CsvText.Options(input["csv_delimiter"], input["csv_quote"])));
    }

    private Value Contents(RecordValue input)
    {
        var full = _files.Existing(Written.Required(input, "file_path", "File path"));
        var content = Written.TextOrBytes(File.ReadAllBytes(full));
        return _files.Facts(full).With("content", content).With("file_contents", content);
    }

    private Value Delete(RecordValue input)
    {
        var full = _files.Existing(Written.Required(input, "file_path", "File path"));
        var facts = _files.Facts(full);
        File.Delete(full);
        return facts;
    }

    private Value Move(RecordValue input)
    {
        var from = _files.Existing(Written.Text(input["source_path"]) ?? Written.Required(input, "file_path", "File path"));
        var to = _files.At(Written.Text(input["destination_path"]) ?? Written.Required(input, "new_file_path", "Destination path"));
        var full = Directory.Exists(to) ? Path.Combine(to, Path.GetFileName(from)) : to;
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.Move(from, full, Written.IsTrue(input["overwrite"]));
        return _files.Facts(full);
    }

    private Value Search(RecordValue input)
    {
        var wanted = Written.Text(input["query"]) ?? Written.Text(input["file_name"]) ?? Written.Text(input["name"]) ?? string.Empty;
        var directory = Written.Text(input["directory_path"]) ?? Written.Text(input["file_path"]);
        var found = _files.Files(directory).Where(file => Path.GetFileName(file).Contains(wanted, StringComparison.OrdinalIgnoreCase));
        return RecordValue.Of(("files", ListValue.From(found.Select(_files.Facts))));
    }

    private Value Ensure(RecordValue input)
    {
        var path = $"{Written.Text(input["directory_path"])?.TrimEnd('/')}/{Written.Text(input["directory_name"])}";
        var full = _files.At(path);
        var isNew = !Directory.Exists(full);
        Directory.CreateDirectory(full);
        return RecordValue.Of(("directory_path", _files.Relative(full)), ("directory_name", Path.GetFileName(full)), ("created", isNew));
    }

    private Value DeleteDirectory(RecordValue input)
    {
        var path = Written.Required(input, "directory_path", "Directory path");
        var full = _files.At(path);
        if (full == _files.At(null) || !Directory.Exists(full))
        {
            throw FileFolder.NotFound("directory", path);
        }

        Directory.Delete(full, recursive: true);
        return RecordValue.Of(("directory_path", _files.Relative(full)));
    }
}
