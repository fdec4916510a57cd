using System.Diagnostics.CodeAnalysis;

namespace CrmCloud.BuildingBlocks.Results;

/// <summary>The outcome of something that may be refused: done, or an <see cref="Results.Error"/>. Exceptions are for bugs.</summary>
public readonly record struct Result(Error? Error)
{
    public static Result Done => default;

    [MemberNotNullWhen(true, nameof(Error))]
    public bool Failed => Error is not null;

    public static implicit operator Result(Error error) => new(error);
}

/// <summary>A value, or the refusal that took its place.</summary>
public readonly record struct Result<T>
{
    private Result(T? value, Error? error) => (Value, Error) = (value, error);

    public T? Value { get; }
    public Error? Error { get; }

    [MemberNotNullWhen(true, nameof(Error))]
    [MemberNotNullWhen(false, nameof(Value))]
    public bool Failed => Error is not null;

    /// <summary>For values of an interface type, which have no implicit conversion.</summary>
    public static Result<T> Of(T value) => new(value, null);

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Error error) => new(default, error);
}
