using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>
/// A statement being written: text and numbered parameters. No value ever becomes text, so the text is the same for every
/// query of the same shape and its prepared plan is found again.
/// </summary>
internal sealed class SqlText
{
    private readonly StringBuilder _text = new(1024);
    private readonly List<NpgsqlParameter> _parameters = [];
    private readonly Dictionary<string, string> _keys = [];

    public SqlText Append(string text)
    {
        _text.Append(text);
        return this;
    }

    public SqlText Append(int number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{number}");
        return this;
    }

    /// <summary>Adds a parameter and returns its place in the text.</summary>
    public string Parameter(object value, NpgsqlDbType type)
    {
        _parameters.Add(new NpgsqlParameter { NpgsqlDbType = type, Value = value });
        return string.Create(CultureInfo.InvariantCulture, $"${_parameters.Count}");
    }

    /// <summary>The parameter of a custom field's key, the same one each time.</summary>
    public string Key(string key) => _keys.TryGetValue(key, out var place) ? place : _keys[key] = Parameter(key, NpgsqlDbType.Text);

    public NpgsqlBatchCommand ToCommand()
    {
        var command = new NpgsqlBatchCommand(_text.ToString());
        foreach (var parameter in _parameters)
        {
            command.Parameters.Add(parameter);
        }
        return command;
    }
}
